import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Options } from '../../src/options/Options';
import '../../src/options/options.css';
import cardStyle from '../../src/page/card/card.css?inline';
import { cardContent } from '../../src/page/card/card-content';
import { cardView } from '../../src/page/card/card-view';
import layerStyle from '../../src/page/layer/layer.css?inline';
import '../../src/panel/panel.css';
import { t, tn } from '../../src/shared/i18n';
import { colourSpeakers } from '../../src/shared/colour-speakers';
import { present } from '../../src/shared/present';
import { DEFAULT_SETTINGS } from '../../src/shared/settings';
import { sampleArticle } from '../../src/welcome/sample';
import { Welcome } from '../../src/welcome/Welcome';
import '../../src/ui/theme.css';
import { DAM, STATES } from '../gallery/states';
import { Harness } from '../support/Harness';
import '../support/messages';
import { spyActions } from '../support/panel-actions';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const nothing = () => undefined;

let root: HTMLElement;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Sayso';
  root = document.body.appendChild(document.createElement('div'));
  root.id = 'root';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** What axe finds wrong with all that is on the page, a line each. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: RULES });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
/** As if the reader's system were set to a theme; empty for what it is set to. */
const prefer = async (theme: 'light' | 'dark' | '') => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] });
  if (theme && !matchMedia(`(prefers-color-scheme: ${theme})`).matches) throw new Error(`The page is not ${theme}.`);
};
const draw = (content: ComponentChild) => render(content, root);
const panel = (state: string) =>
  draw(<Harness state={STATES[state]!} settings={DEFAULT_SETTINGS} actions={spyActions()} />);

describe.each(['light', 'dark'] as const)(
  'nothing is in the way of readers with other eyes, ears and hands: %s',
  (theme) => {
    beforeEach(() => prefer(theme));
    afterEach(() => prefer(''));

    it.each(Object.keys(STATES))('in the panel: %s', async (state) => {
      panel(state);
      expect(await faults()).toEqual([]);
    });

    it.each(['Speakers', 'Denials', 'Article'])('in the tab %s', async (tab) => {
      panel('done');
      await page.getByRole('tab', { name: tab }).click();
      if (tab === 'Speakers') {
        await page.getByRole('button', { name: 'Search and filter' }).click();
        await page.getByRole('button', { name: 'Oluwaseun' }).click();
        await page.getByRole('button', { name: 'Export' }).click();
      }
      expect(await faults()).toEqual([]);
    });

    it('in the settings', async () => {
      draw(
        <Options
          settings={DEFAULT_SETTINGS}
          origins={['*://*.village.example/*']}
          dismissals={[{ key: 'k', label: 'asked to wait' }]}
          shortcuts={[{ description: 'Open Sayso', key: 'Alt+Shift+S' }]}
          failed={false}
          actions={{ save: nothing, revoke: nothing, restore: nothing, openShortcuts: nothing }}
        />,
      );
      root.querySelector('summary')!.click();
      expect(await faults()).toEqual([]);
    });

    it('on the first-run page', async () => {
      draw(<Welcome sample={sampleArticle} run={() => {}} shortcuts={[]} onOptions={() => {}} />);
      await expect.element(page.getByRole('article')).toBeVisible();
      expect(await faults()).toEqual([]);
    });

    it('on the card', async () => {
      const content = cardContent({ ...present(DAM, [], ''), colours: colourSpeakers(DAM) }, DEFAULT_SETTINGS, 's4')!;
      const view = cardView(
        content,
        { theme, palette: 'standard' },
        { t, tn },
        {
          close: nothing,
          goTo: nothing,
          showMention: nothing,
          back: nothing,
          only: nothing,
          citation: '',
          copy: async () => true,
          wrong: { hidden: true, hide: nothing, report: '' },
        },
      );
      const style = document.createElement('style');
      style.textContent = layerStyle + cardStyle;
      root.append(style, view);
      expect(await faults()).toEqual([]);
    });
  },
);
