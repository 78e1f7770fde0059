/** The panel in a page of its own, with hands and eyes on it. */
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { NO_MEMORY } from '../../src/panel/memory';
import '../../src/panel/panel.css';
import { colourSpeakers } from '../../src/shared/colour-speakers';
import type { Showing, TabState } from '../../src/shared/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings';
import '../../src/ui/theme.css';
import { DAM } from '../gallery/states';
import { Harness } from '../support/Harness';
import '../support/messages';
import { spyActions } from '../support/panel-actions';

export const stage = { root: document.createElement('div'), actions: spyActions() };

export const show = (state: TabState, settings: Partial<Settings> = {}, showing: Showing | null = null) =>
  render(
    <Harness
      state={state}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      actions={stage.actions}
      showing={showing}
      memory={{ ...NO_MEMORY, tab: 'speakers' }}
    />,
    stage.root,
  );

export const done = (analysis = DAM, dismissed: readonly string[] = []): TabState => ({
  status: 'done',
  site: 'news.example',
  analysis,
  colours: [...colourSpeakers(analysis)],
  dismissed,
  once: false,
});

export const openConflicts = () => page.getByRole('tab', { name: 'Denials' }).click();
export const speaker = (name: string) => page.getByRole('button', { name });
/** The search, opened where it is not. */
export const search = async () => {
  if (!page.getByRole('searchbox').query()) await page.getByRole('button', { name: 'Search and filter' }).click();
  return page.getByRole('searchbox');
};
export const names = () => [...stage.root.querySelectorAll('.speaker .name')].map(({ textContent }) => textContent);
export const shownWords = () =>
  [...stage.root.querySelectorAll('.statement .words')].map(({ textContent }) => textContent);

/** A fresh panel for each test of the file. */
export function freshPanel(): void {
  beforeEach(() => {
    stage.actions = spyActions();
    stage.root = document.createElement('div');
    stage.root.id = 'root';
    document.body.append(stage.root);
  });
  afterEach(() => {
    render(null, stage.root);
    stage.root.remove();
  });
}
