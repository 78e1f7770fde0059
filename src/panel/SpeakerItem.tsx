import { useId, useState } from 'preact/hooks';
import type { Speaker, Statement } from '../engine';
import { t, tn } from '../shared/i18n';
import { Icon } from '../ui/Icon';
import { ShowMore } from '../ui/ShowMore';
import { speakerStyle, Swatch } from '../ui/Swatch';
import type { PanelActions } from './panel-actions';
import { StatementItem } from './StatementItem';
import type { View } from './view';

interface Props {
  readonly view: View;
  /** Undefined for the statements of which nobody is known to be the speaker. */
  readonly speaker: Speaker | undefined;
  readonly statements: readonly Statement[];
  /** Name of the one on whose behalf this speaker speaks. */
  readonly principal?: string;
  readonly inConflict: ReadonlySet<string>;
  readonly startOpen: boolean;
  /** In statements: what is drawn at once, and what each "show more" adds. */
  readonly page: number;
  readonly actions: PanelActions;
}

/** A speaker who unfolds to their statements. A principal without statements of their own only heads a group. */
export function SpeakerItem({ view, speaker, statements, principal, inConflict, startOpen, page, actions }: Props) {
  const [open, setOpen] = useState(startOpen);
  const list = useId();
  const colour = speaker && view.colours.get(speaker.id);
  const name = (
    <>
      <Swatch colour={colour} palette={view.palette} name={speaker?.name ?? ''} />
      <span class="who">
        <bdi class="name">{speaker?.name ?? t('speaker_unknown')}</bdi>
        <Caption speaker={speaker} principal={principal} />
      </span>
    </>
  );
  if (statements.length === 0) {
    return (
      <h2 class="speaker heading">
        {name}
        <span class="quiet count">{t('no_own_statements')}</span>
      </h2>
    );
  }
  return (
    <>
      <h2>
        <button type="button" class="speaker" aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
          {name}
          <span class="count" aria-hidden="true">
            {statements.length}
          </span>
          <span class="unseen">{tn('statements', statements.length)}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      <ul class="statements" id={list} hidden={!open} style={speakerStyle(colour, view.palette)}>
        {open && (
          <ShowMore items={statements} page={page}>
            {(statement) => (
              <StatementItem
                key={statement.id}
                index={view.index}
                statement={statement}
                inConflict={inConflict.has(statement.id)}
                actions={actions}
              />
            )}
          </ShowMore>
        )}
      </ul>
    </>
  );
}

function Caption({ speaker, principal }: { speaker: Speaker | undefined; principal: string | undefined }) {
  if (!speaker) return null;
  const kind = speaker.kind === 'person' && speaker.role ? '' : t(`kind_${speaker.kind}`);
  return (
    <span class="quiet caption">
      {speaker.role && <bdi>{speaker.role}</bdi>}
      {speaker.role && kind && ' · '}
      {kind}
      {principal && <span class="unseen"> {t('speaks_for', principal)}</span>}
    </span>
  );
}
