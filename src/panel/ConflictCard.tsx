import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { citation, citeContradiction, type Contradiction, type Span, type Statement } from '../engine';
import { t } from '../shared/i18n';
import { CopyButton } from '../ui/CopyButton';
import { Lead } from '../ui/Lead';
import { MarkedText } from '../ui/MarkedText';
import { speakerStyle, Swatch } from '../ui/Swatch';
import type { PanelActions } from './panel-actions';
import type { View } from './view';

interface Props {
  readonly view: View;
  readonly contradiction: Contradiction;
  readonly onDismiss: () => void;
  readonly actions: PanelActions;
}

/** Both sides of a conflict, word for word and side by side, with why they are shown. No side is called right. */
export function ConflictCard({ view, contradiction, onDismiss, actions }: Props) {
  const { tier, type, why, sides, evidence } = contradiction;
  const heading = useId();
  return (
    <article class={`conflict ${tier}`} aria-labelledby={heading}>
      <h2 id={heading}>
        <span class="tier">{t(`tier_${tier}`)}</span>
        <span class="quiet">{t(`conflict_${TYPE_KEYS[type]}`)}</span>
      </h2>
      <p class="why">
        <bdi>{why}</bdi>
      </p>
      <div class="sides">
        {sides.map((side, i) => (
          <Side key={i} view={view} ids={side} evidence={evidence} jump={actions.jump} />
        ))}
      </div>
      <div class="card-actions">
        <CopyButton
          label={t('copy_conflict')}
          text={() => citeContradiction(view.index, contradiction)}
          copy={actions.copy}
        />
        <button type="button" class="link subtle" onClick={onDismiss}>
          {t('dismiss')}
        </button>
      </div>
    </article>
  );
}

/** Message keys have no hyphens. */
const TYPE_KEYS = {
  denial: 'denial',
  opposite: 'opposite',
  figures: 'figures',
  authenticity: 'authenticity',
  disagreement: 'disagreement',
  'changed-position': 'changed_position',
  correction: 'correction',
} as const satisfies Record<Contradiction['type'], string>;

interface SideProps {
  readonly view: View;
  readonly ids: readonly string[];
  readonly evidence: readonly Span[];
  readonly jump: (statement: string) => void;
}

function Side({ view, ids, evidence, jump }: SideProps) {
  const statements = ids.flatMap((id) => view.index.statements.get(id) ?? []);
  return (
    <section class="side" style={speakerStyle(rankOf(view, statements[0]), view.palette)}>
      {statements.map((statement, i) => (
        <Fragment key={statement.id}>
          {statement.speaker !== statements[i - 1]?.speaker && <Name view={view} statement={statement} />}
          <Words view={view} statement={statement} evidence={evidence} jump={jump} />
        </Fragment>
      ))}
    </section>
  );
}

/** Stands once over all that a speaker says on a side; several may take it. */
function Name({ view, statement }: { view: View; statement: Statement }) {
  return (
    <h3>
      <Swatch rank={rankOf(view, statement)} palette={view.palette} />
      <bdi class="name">{view.index.speakers.get(statement.speaker ?? '')?.name ?? t('speaker_unknown')}</bdi>
    </h3>
  );
}

const rankOf = ({ ranks }: View, statement: Statement | undefined) => ranks.get(statement?.speaker ?? '');

function Words({ view, statement, evidence, jump }: Omit<SideProps, 'ids'> & { statement: Statement }) {
  return (
    <button type="button" class="words" title={t('jump')} onClick={() => jump(statement.id)}>
      <bdi>
        <Lead text={citation(view.index, statement).lead} />
        <MarkedText text={view.index.analysis.text} spans={statement.content} evidence={evidence} />
      </bdi>
    </button>
  );
}
