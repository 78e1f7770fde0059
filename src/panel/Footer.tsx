import { useId, useState } from 'preact/hooks';
import { type Analysis, toCsv, toJson, toMarkdown } from '../engine';
import { exportWords } from '../shared/export-words';
import { t, tn } from '../shared/i18n';
import { CopyButton } from '../ui/CopyButton';
import { Icon } from '../ui/Icon';
import { fileName } from './file-name';
import type { PanelActions } from './panel-actions';

const FORMATS = [
  { label: 'save_markdown', extension: 'md', type: 'text/markdown', write: toMarkdown },
  { label: 'save_csv', extension: 'csv', type: 'text/csv', write: toCsv },
  { label: 'save_json', extension: 'json', type: 'application/json', write: toJson },
] as const;

interface Props {
  readonly analysis: Analysis;
  /** What of it the list shows at present: that is what is taken along. */
  readonly taken: Analysis;
  /** How many of its statements the settings show. */
  readonly shown: number;
  readonly actions: PanelActions;
}

/** How many statements there are, how sure Sayso could be, and the way to take them along. */
export function Footer({ analysis, taken, shown, actions }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useId();
  return (
    <footer class="footer">
      <div class="footer-row">
        <Summary found={taken.statements.length} shown={shown} analysis={analysis} />
        <button type="button" class="link" aria-expanded={open} aria-controls={menu} onClick={() => setOpen(!open)}>
          {t('export')}
        </button>
      </div>
      <div id={menu} class="export" hidden={!open}>
        {FORMATS.map(({ label, extension, type, write }) => (
          <button
            type="button"
            key={extension}
            class="button"
            onClick={() => actions.save(fileName(analysis, extension), type, write(taken, exportWords()))}
          >
            <Icon name="save" />
            {t(label)}
          </button>
        ))}
        <CopyButton label={t('copy_all')} text={() => toMarkdown(taken, exportWords())} copy={actions.copy} />
      </div>
    </footer>
  );
}

const NOTICES = { 'rules-only': 'notice_rules_only', 'no-encoder': 'notice_no_encoder' } as const;

/** The number of statements; unfolds where there is more to tell. */
function Summary({ analysis, found, shown }: { analysis: Analysis; found: number; shown: number }) {
  const count = found < shown ? t('statements_found', found, shown) : tn('statements', shown);
  const hidden = analysis.statements.length - shown;
  const { notices } = analysis;
  if (hidden === 0 && notices.length === 0)
    return (
      <span class="quiet" role="status">
        {count}
      </span>
    );
  return (
    <details class="details quiet">
      <summary>{count}</summary>
      {hidden > 0 && <p>{tn('statements_hidden', hidden)}</p>}
      {notices.map((notice) => (
        <p key={notice}>{t(NOTICES[notice])}</p>
      ))}
    </details>
  );
}
