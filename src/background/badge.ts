import type { Analysis, SkipReason } from '../engine';
import { contradictionKey } from '../shared/contradiction-key';
import { t, tn } from '../shared/i18n';
import type { TabState } from '../shared/messages';
import type { Settings } from '../shared/settings';
import { siteOf } from '../shared/sites/sites';
import { shownContradictions, shownStatements } from '../shared/shown';

/** What the toolbar button shows of a tab. */
export interface Badge {
  /** At most four characters, all that a toolbar has room for; empty for none. */
  readonly text: string;
  /** The same in words, for the tooltip and screen readers. */
  readonly title: string;
}

const MOST_SHOWN = 999;

/** The number of statements, with `!` where the article itself reports a contradiction that the reader did not dismiss; and why there is none. */
export function badgeOf(state: TabState, settings: Settings): Badge {
  if (state.status !== 'done') return { text: '', title: titled(sentenceOf(state)) };
  const count = shownStatements(state.analysis, settings).length;
  if (count === 0) return { text: '', title: titled(t('state_nothing_found')) };
  const words = tn('statements', count);
  const number = String(Math.min(count, MOST_SHOWN));
  return reportsContradiction(state.analysis, state.dismissed, settings)
    ? { text: `${number}!`, title: titled(t('title_reported', words)) }
    : { text: number, title: titled(words) };
}

function reportsContradiction(analysis: Analysis, dismissed: readonly string[], settings: Settings): boolean {
  return shownContradictions(analysis, settings).some(
    (contradiction) =>
      contradiction.tier === 'reported' && !dismissed.includes(contradictionKey(analysis, contradiction)),
  );
}

function titled(text: string): string {
  return text ? `${t('extension_name')}: ${text}` : t('extension_name');
}

const SKIPPED = {
  'not-an-article': 'state_not_an_article',
  'not-english': 'state_not_english',
  'too-short': 'state_too_short',
  missing: 'state_missing',
  empty: 'state_empty',
} as const satisfies Record<SkipReason, string>;

const SENTENCES = {
  working: 'state_working',
  off: 'state_off',
  'no-access': 'state_no_access',
  reload: 'state_reload',
  unsupported: 'state_unsupported',
  failed: 'state_failed',
} as const;

function sentenceOf(state: Exclude<TabState, { status: 'done' }>): string {
  if (state.status === 'skipped' && state.frame) return t('state_in_frame', siteOf(new URL(state.frame).hostname));
  if (state.status === 'skipped') return t(SKIPPED[state.reason]);
  return state.status === 'idle' ? '' : t(SENTENCES[state.status]);
}
