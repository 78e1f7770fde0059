import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import {
  citation,
  citeConflict,
  type Conflict,
  type ShownMember,
  shownMembers,
  type SideMember,
  type Span,
} from '../engine';
import { exportWords } from '../shared/export-words';
import { t } from '../shared/i18n';
import { CopyButton } from '../ui/CopyButton';
import { Lead } from '../ui/Lead';
import { MarkedText } from '../ui/MarkedText';
import { speakerStyle, Swatch } from '../ui/Swatch';
import type { PanelActions } from './panel-actions';
import type { View } from './view';

interface Props {
  readonly view: View;
  readonly contradiction: Conflict;
  readonly onDismiss: () => void;
  readonly actions: PanelActions;
}

/** Both sides of a conflict, word for word and side by side. No side is called right. */
export function ConflictCard({ view, contradiction, onDismiss, actions }: Props) {
  const { tier, type, sides, evidence } = contradiction;
  const key = TYPE_KEYS[type];
  const heading = useId();
  return (
    <article class={`conflict ${tier}`} aria-labelledby={heading}>
      <h2 id={heading}>
        <span>{t(`conflict_${key}`)}</span>
        {/* The name of a possible conflict says so itself. */}
        {type !== 'possible' && <span class="quiet">{t(`tier_${tier}`)}</span>}
      </h2>
      <div class="sides">
        {sides.map((side, i) => (
          <Side
            key={i}
            label={t(`side_${key}_${i === 0 ? 'one' : 'other'}`)}
            view={view}
            members={side}
            evidence={evidence}
            jump={actions.jump}
          />
        ))}
      </div>
      <div class="card-actions">
        <CopyButton
          label={t('copy_conflict')}
          text={() => citeConflict(view.index, contradiction, exportWords())}
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
  dispute: 'dispute',
  correction: 'correction',
  'changed-position': 'changed_position',
  disagreement: 'disagreement',
  possible: 'possible',
} as const satisfies Record<Conflict['type'], string>;

interface SideProps {
  readonly label: string;
  readonly view: View;
  readonly members: readonly SideMember[];
  readonly evidence: readonly Span[];
  readonly jump: (statement: string) => void;
}

function Side({ label, view, members, evidence, jump }: SideProps) {
  const shown = shownMembers(view.index, members);
  return (
    <section class="side" style={speakerStyle(colourOf(view, shown[0]), view.palette)}>
      <p class="quiet">{label}</p>
      {shown.map((member, i) => (
        <Fragment key={i}>
          {!isSameVoice(member, shown[i - 1]) && <Name view={view} member={member} />}
          <Words view={view} member={member} evidence={evidence} jump={jump} />
        </Fragment>
      ))}
    </section>
  );
}

const isSameVoice = (one: ShownMember, other: ShownMember | undefined) =>
  other !== undefined && one.speaker === other.speaker && one.byArticle === other.byArticle;

/** Stands once over all that a speaker says on a side; several may take it. */
function Name({ view, member }: { view: View; member: ShownMember }) {
  const { speaker, byArticle } = member;
  const name = byArticle ? t('speaker_article') : (speaker?.name ?? '');
  return (
    <h3>
      <Swatch colour={colourOf(view, member)} palette={view.palette} name={name} />
      <bdi class="name">{name || t('speaker_unknown')}</bdi>
    </h3>
  );
}

const colourOf = ({ colours }: View, member: ShownMember | undefined) => colours.get(member?.speaker?.id ?? '');

interface WordsProps {
  readonly view: View;
  readonly member: ShownMember;
  readonly evidence: readonly Span[];
  readonly jump: (statement: string) => void;
}

/** Words that are no statement of their own are no place to jump to. */
function Words({ view, member: { statement, spans }, evidence, jump }: WordsProps) {
  const words = <MarkedText text={view.index.analysis.text} spans={spans} evidence={evidence} />;
  if (!statement)
    return (
      <p class="words">
        <bdi>{words}</bdi>
      </p>
    );
  return (
    <button type="button" class="words" title={t('jump')} onClick={() => jump(statement.id)}>
      <bdi>
        <Lead text={citation(view.index, statement).lead} />
        {words}
      </bdi>
    </button>
  );
}
