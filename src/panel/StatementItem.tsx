import { citation, citeStatement, type Index, type Statement } from '../engine';
import { t } from '../shared/i18n';
import { CopyButton } from '../ui/CopyButton';
import { Lead } from '../ui/Lead';
import type { PanelActions } from './panel-actions';

/** Below, the statement says of itself that it is unsure. */
const SURE = 0.7;

interface Props {
  readonly index: Index;
  readonly statement: Statement;
  readonly inConflict: boolean;
  readonly actions: PanelActions;
}

/** A statement in the article's words; clicked, the page scrolls there. The line beside it is that of its type in the page. */
export function StatementItem({ index, statement, inConflict, actions }: Props) {
  const { words, lead, via } = citation(index, statement);
  const notes = [
    t(`type_${statement.type}`),
    via && t('reported_by', via),
    statement.confidence < SURE && t('unsure'),
  ].filter((note): note is string => Boolean(note));
  return (
    <li class={`statement ${statement.type}`}>
      <button type="button" class="words" title={t('jump')} onClick={() => actions.jump(statement.id)}>
        <bdi>
          <Lead text={lead} />
          {words}
        </bdi>
      </button>
      <p class="quiet notes">
        {inConflict && <span class="in-conflict">{t('in_conflict')}</span>}
        <bdi>{notes.join(' · ')}</bdi>
      </p>
      <CopyButton
        compact
        label={t('copy_statement')}
        text={() => citeStatement(index, statement)}
        copy={actions.copy}
      />
    </li>
  );
}
