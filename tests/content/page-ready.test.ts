import { expect, it } from 'vitest';
import { pageReady } from '../../src/content/page-ready';

async function flush(callbacks: (() => void)[]): Promise<void> {
  for (const callback of callbacks.splice(0)) callback();
  await Promise.resolve();
}

/** A window that draws and rests when told to. */
function fakeWindow(readyState: DocumentReadyState, log: string[]) {
  const frames: (() => void)[] = [];
  const rests: (() => void)[] = [];
  const document = Object.assign(new EventTarget(), { readyState });
  const window = Object.assign(new EventTarget(), {
    document,
    requestAnimationFrame: (callback: () => void) => frames.push(callback),
    requestIdleCallback: (callback: () => void) => rests.push(callback),
  });
  // No more of a window is asked for.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const ready = pageReady(window as never, new AbortController().signal);
  void ready.then(() => log.push('ready'));
  return {
    parsed: () => document.dispatchEvent(new Event('DOMContentLoaded')),
    loaded: () => window.dispatchEvent(new Event('load')),
    draw: () => flush(frames),
    rest: () => flush(rests),
  };
}

it('waits until a page is parsed, was drawn, and the browser rests', async () => {
  const log: string[] = [];
  const page = fakeWindow('loading', log);
  await page.draw();
  await page.rest();
  page.parsed();
  await page.rest();
  await page.draw();
  expect(log).toEqual([]);
  await page.rest();
  expect(log).toEqual(['ready']);
});

it('does not wait for a frame in a tab that draws none', async () => {
  const log: string[] = [];
  const page = fakeWindow('loading', log);
  page.parsed();
  page.loaded();
  await page.rest();
  expect(log).toEqual(['ready']);
});

it('finds a page ready that was loaded long ago', async () => {
  const log: string[] = [];
  fakeWindow('complete', log);
  await Promise.resolve();
  expect(log).toEqual(['ready']);
});
