import { useId } from 'preact/hooks';
import type { Speaker, Statement } from '../engine';
import { captionOf, tieOf } from '../shared/caption';
import { t, tn } from '../shared/i18n';
import { Icon } from '../ui/Icon';
import { ShowMore } from '../ui/ShowMore';
import { speakerStyle, Swatch } from '../ui/Swatch';
import { StatementItem } from './StatementItem';
import { useFollowed } from './use-followed';
import type { ListView } from './view';

/** In statements of one speaker: when the reader unfolds them, and when a search unfolds everybody. */
const PAGE_OPENED = 12;
const PAGE_FOUND = 4;

interface Props {
  readonly list: ListView;
  /** Undefined for the statements of which nobody is known to be the speaker. */
  readonly speaker: Speaker | undefined;
  readonly statements: readonly Statement[];
  /** Name of the one on whose behalf this speaker speaks, where that is told. */
  readonly principal?: string;
  /** The principal's own row stands above: eyes need not be told again. */
  readonly nested?: boolean;
}

/** A speaker who unfolds to their statements. */
export function SpeakerItem({ list, speaker, statements, principal = '', nested = false }: Props) {
  const id = useId();
  const key = speaker?.id ?? '';
  const open = list.isOpen(key);
  const colour = speaker && list.colours.get(speaker.id);
  const isCurrent = statements.some((statement) => statement.id === list.current);
  const heading = useFollowed<HTMLHeadingElement>(isCurrent && list.follows && !open);
  return (
    <>
      <h2 ref={heading} class={isCurrent ? 'at' : undefined}>
        <button
          type="button"
          class="speaker"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => list.onOpen(key, !open)}
        >
          <Swatch colour={colour} palette={list.palette} name={speaker?.name ?? '?'} />
          <span class="who">
            <bdi class="name">{speaker?.name ?? t('speaker_unknown')}</bdi>
            <Caption speaker={speaker} principal={principal} nested={nested} />
          </span>
          <span class="count" aria-hidden="true">
            {statements.length}
          </span>
          <span class="unseen">{tn('statements', statements.length)}</span>
          <Icon name="chevron" />
        </button>
      </h2>
      <div id={id} hidden={!open} class="unfolded" style={speakerStyle(colour, list.palette)}>
        {open && (
          <>
            <ul class="statements">
              <ShowMore items={statements} page={list.search ? PAGE_FOUND : PAGE_OPENED}>
                {(statement) => <StatementItem key={statement.id} list={list} statement={statement} />}
              </ShowMore>
            </ul>
            {speaker && <OnlyButton list={list} speaker={speaker} statements={statements} />}
          </>
        )}
      </div>
    </>
  );
}

/** Shows this speaker's statements alone in the page, or all again. */
function OnlyButton({
  list,
  speaker,
  statements,
}: Required<Pick<Props, 'list' | 'statements'>> & { speaker: Speaker }) {
  const alone = list.alone === speaker.name;
  // One statement alone is what a click on it shows.
  if (statements.length < 2 && !alone) return null;
  const narrowing = { label: speaker.name, statements: statements.map(({ id }) => id) };
  return (
    <button
      type="button"
      class="link only"
      aria-pressed={alone}
      onClick={() => list.actions.narrow(alone ? null : narrowing)}
    >
      {t(alone ? 'bar_end' : 'card_only')}
    </button>
  );
}

interface CaptionProps {
  readonly speaker: Speaker | undefined;
  readonly principal: string;
  readonly nested: boolean;
}

function Caption({ speaker, principal, nested }: CaptionProps) {
  if (!speaker) return null;
  const tie = tieOf(speaker.kind, principal, t);
  const told = captionOf(speaker, principal, t).filter((part) => !nested || part !== tie);
  return (
    <span class="quiet caption">
      <bdi>{told.join(' · ')}</bdi>
      {principal && nested && <span class="unseen"> {tie}</span>}
    </span>
  );
}
