import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sampleArticle } from '../../src/welcome/sample';
import { Welcome } from '../../src/welcome/Welcome';
import '../support/messages';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

it('says what is read and what is sent, and opens the settings', async () => {
  const onOptions = vi.fn<() => void>();
  render(
    <Welcome
      sample={sampleArticle}
      run={() => {}}
      shortcuts={[{ description: 'Next statement', key: 'Alt+Shift+J' }]}
      onOptions={onOptions}
    />,
    root,
  );
  await expect.element(page.getByText('Alt+Shift+J')).toBeVisible();
  await expect.element(page.getByText('What it reads')).toBeVisible();
  await expect.element(page.getByText('No account, no server, no statistics.')).toBeVisible();
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(onOptions).toHaveBeenCalledOnce();
});

it('shows the sample article before it is run, and ends the run with the page', async () => {
  const run = vi.fn<(within: Element, signal: AbortSignal) => void>(() => {
    expect(root.querySelectorAll('article p').length).toBeGreaterThan(8);
  });
  render(<Welcome sample={sampleArticle} run={run} shortcuts={[]} onOptions={() => {}} />, root);
  await vi.waitFor(() => expect(run).toHaveBeenCalledOnce());
  const signal = run.mock.lastCall![1];
  expect(signal.aborted).toBe(false);
  render(null, root);
  await vi.waitFor(() => expect(signal.aborted).toBe(true));
});
