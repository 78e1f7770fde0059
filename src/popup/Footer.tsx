import { useId, useState } from 'preact/hooks';
import { toCsv } from '../engine/export/csv';
import { toJson } from '../engine/export/json';
import { toMarkdown } from '../engine/export/markdown';
import type { Analysis } from '../engine/model';
import { t, tn } from '../shared/i18n';
import { CopyButton } from '../ui/CopyButton';
import { Icon } from '../ui/Icon';
import { fileName } from './file-name';
import type { PopupActions } from './popup-actions';

const FORMATS = [
  { label: 'save_markdown', extension: 'md', type: 'text/markdown', write: toMarkdown },
  { label: 'save_csv', extension: 'csv', type: 'text/csv', write: toCsv },
  { label: 'save_json', extension: 'json', type: 'application/json', write: toJson },
] as const;

interface Props {
  readonly analysis: Analysis;
  readonly actions: PopupActions;
}

/** How many statements there are, how sure Sayso could be, and the way to take them along. */
export function Footer({ analysis, actions }: Props) {
  const [open, setOpen] = useState(false);
  const menu = useId();
  return (
    <footer class="footer">
      <div id={menu} class="export" hidden={!open}>
        {FORMATS.map(({ label, extension, type, write }) => (
          <button
            type="button"
            key={extension}
            class="button"
            onClick={() => actions.save(fileName(analysis, extension), type, write(analysis))}
          >
            <Icon name="save" />
            {t(label)}
          </button>
        ))}
        <CopyButton label={t('copy_all')} text={() => toMarkdown(analysis)} copy={actions.copy} />
      </div>
      <div class="footer-row">
        {analysis.notices.includes('rules-only') ? (
          <details class="details">
            <summary class="quiet">{tn('statements', analysis.statements.length)}</summary>
            <p class="quiet">{t('notice_rules_only')}</p>
          </details>
        ) : (
          <span class="quiet">{tn('statements', analysis.statements.length)}</span>
        )}
        <button type="button" class="link" aria-expanded={open} aria-controls={menu} onClick={() => setOpen(!open)}>
          {t('export')}
        </button>
      </div>
    </footer>
  );
}
