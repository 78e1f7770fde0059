import { useState } from 'preact/hooks';
import { citation, citeStatement, type Statement } from '../engine';
import { exportWords } from '../shared/export-words';
import { t } from '../shared/i18n';
import { CopyButton } from '../ui/CopyButton';
import { Lead } from '../ui/Lead';
import { MarkedText } from '../ui/MarkedText';
import { hitsIn } from './filter';
import { useFollowed } from './use-followed';
import type { ListView } from './view';

/** Below, the statement says of itself that it is unsure. */
const SURE = 0.7;
/** In characters: longer quotations are folded. */
const FOLDED = 300;

interface Props {
  readonly list: ListView;
  readonly statement: Statement;
}

/** A statement in the article's words; clicked, the page scrolls there. The line beside it is that of its type in the page. */
export function StatementItem({ list, statement }: Props) {
  const { index, actions, search, inConflict } = list;
  const [unfolded, setUnfolded] = useState(false);
  const { words, lead, via } = citation(index, statement);
  const isCurrent = list.current === statement.id;
  const row = useFollowed<HTMLLIElement>(isCurrent && list.follows);
  const long = words.length > FOLDED;
  const notes = [
    t(`type_${statement.type}`),
    via && t('reported_by', via),
    statement.confidence < SURE && t('unsure'),
  ].filter((note): note is string => Boolean(note));
  return (
    <li
      ref={row}
      class={`statement ${statement.type}`}
      aria-current={isCurrent ? 'true' : undefined}
      onMouseEnter={() => actions.point(statement.id)}
      onMouseLeave={() => actions.point(null)}
    >
      <button
        type="button"
        class={long && !unfolded ? 'words folded' : 'words'}
        title={t('jump')}
        onClick={() => actions.jump(statement.id)}
        onFocus={() => actions.point(statement.id)}
        onBlur={() => actions.point(null)}
      >
        <bdi>
          <Lead text={lead} />
          <MarkedText
            text={index.analysis.text}
            spans={statement.content}
            evidence={hitsIn(index.analysis.text, statement.content, search)}
          />
        </bdi>
      </button>
      <p class="quiet notes">
        {inConflict.has(statement.id) && <span class="in-conflict">{t('in_conflict')}</span>}
        <bdi>{notes.join(' · ')}</bdi>
        {long && (
          <button type="button" class="link unfold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? 'show_less' : 'show_all')}
          </button>
        )}
      </p>
      <CopyButton
        compact
        label={t('copy_statement')}
        text={() => citeStatement(index, statement, exportWords())}
        copy={actions.copy}
      />
    </li>
  );
}
