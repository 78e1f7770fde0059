import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/options/options.css';
import { Options } from '../../src/options/Options';
import type { OptionsActions } from '../../src/options/options-actions';
import type { Dismissal } from '../../src/shared/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings';
import '../../src/ui/theme.css';
import '../support/messages';

let root: HTMLElement;
const save = vi.fn<OptionsActions['save']>();
const revoke = vi.fn<OptionsActions['revoke']>();
const restore = vi.fn<OptionsActions['restore']>();
const openShortcuts = vi.fn<OptionsActions['openShortcuts']>();

const DISMISSALS: readonly Dismissal[] = [
  { key: 'k1', label: 'asked to wait' },
  { key: 'name:k2', label: 'Ada Quill: the berth is ours' },
];

const show = (settings: Partial<Settings> = {}, failed = false, dismissals = DISMISSALS) =>
  render(
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      origins={['*://*.village.example/*', '*://*/*']}
      dismissals={dismissals}
      shortcuts={[
        { description: 'Open Sayso', key: 'Alt+Shift+S' },
        { description: 'Next statement', key: '' },
      ]}
      failed={failed}
      actions={{ save, revoke, restore, openShortcuts }}
    />,
    root,
  );

/** Preact runs effects after the browser has drawn. */
const afterEffects = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

const lines = () =>
  [...root.querySelectorAll('.preview .sample')].map((sample) => getComputedStyle(sample).textDecorationStyle);

const saved = () => save.mock.lastCall![0];

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('each change is saved at once, the rest as it was', () => {
  const CASES: [label: string, role: 'radio' | 'checkbox' | 'switch', change: Partial<Settings>][] = [
    ['Quotes', 'radio', { view: 'quotes' }],
    ['When I click a statement', 'radio', { cardOn: 'click' }],
    ['Print the highlights', 'switch', { print: true }],
    ['Line only', 'radio', { style: 'underline' }],
    ['Easier to tell apart', 'radio', { palette: 'colour-blind' }],
    ['Paraphrased', 'checkbox', { types: { direct: true, mixed: true, indirect: false } }],
    ['Possible conflicts that Sayso finds, too', 'radio', { contradictions: 'inferred' }],
    ['Disagreements of opinion', 'switch', { disagreements: true }],
  ];

  it.each(CASES)('%s', async (label, role, change) => {
    show({ offSites: ['a.example'] });
    await page.getByRole(role, { name: label }).click();
    expect(saved()).toEqual({ ...DEFAULT_SETTINGS, offSites: ['a.example'], ...change });
  });

  it('confidence', async () => {
    show();
    const slider = page.getByRole('slider');
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(saved().minimumConfidence).toBeCloseTo(0.55);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '50%');
  });
});

describe('what was put aside', () => {
  it('is listed, each with the way back', async () => {
    show();
    await page.getByRole('button', { name: 'Undo: Ada Quill' }).click();
    expect(restore).toHaveBeenCalledExactlyOnceWith('name:k2');
  });

  it('keeps the focus in its list when a row goes, and takes none when a row comes by itself', async () => {
    const later = [...DISMISSALS, { key: 'k3', label: 'asked to leave' }];
    show();
    show({}, false, later);
    await afterEffects();
    expect(document.activeElement).toBe(document.body);
    page.getByRole('button', { name: 'Undo: asked to leave' }).element().focus();
    show();
    await expect.element(page.getByRole('button', { name: 'Undo: asked to wait' })).toHaveFocus();
  });
});

describe('sites', () => {
  it('on the list can be searched, by country too', async () => {
    show();
    root.querySelector('summary')!.click();
    await page.getByRole('searchbox').fill('reuters');
    await expect.element(page.getByText('reuters.com')).toBeVisible();
    expect(root.querySelectorAll('.sites li').length).toBeLessThan(5);
  });

  it('that are off can be turned on', async () => {
    show({ offSites: ['a.example', 'b.example'] });
    await page.getByRole('button', { name: 'Turn on: a.example' }).click();
    expect(saved().offSites).toEqual(['b.example']);
  });

  it('that were allowed can be taken back', async () => {
    show();
    await page.getByRole('button', { name: 'Take back: village.example' }).click();
    await page.getByRole('button', { name: 'Take back: All sites' }).click();
    expect(revoke.mock.calls.flat()).toEqual(['*://*.village.example/*', '*://*/*']);
  });
});

it('shortcuts are shown as they are, and the browser’s page for them opens', async () => {
  show();
  await expect.element(page.getByText('Alt+Shift+S')).toBeVisible();
  await expect.element(page.getByText('not set')).toBeVisible();
  await page.getByRole('button', { name: 'Change in the browser' }).click();
  expect(openShortcuts).toHaveBeenCalledOnce();
});

it('reset asks first', async () => {
  show({ style: 'underline', offSites: ['a.example'] });
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  expect(save).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  expect(saved()).toEqual(DEFAULT_SETTINGS);
});

it('tells when nothing could be stored', async () => {
  show({}, true);
  await expect.element(page.getByRole('status')).toHaveTextContent('could not be stored');
});

it('the sample changes with the settings', () => {
  show();
  expect(lines()).toEqual(['solid', 'wavy', 'dotted', 'dashed']);
  show({ types: { direct: true, mixed: false, indirect: false } });
  expect(lines()).toEqual(['solid', 'wavy']);
  show({ view: 'off' });
  expect(lines()).toEqual([]);
});
