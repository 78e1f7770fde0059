/** The shipped background, which also analyses for the bench and tells when it was done. */
import { FIRST_LINE } from './first-line';
import '../../../src/background/background';
import { analyseArticle } from '../../../src/background/analyser';
import { browser } from '../../../src/shared/browser';
import { type ColdTimes, isColdRequest, PORT } from './request';

const evaluated = performance.now();

browser.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) return;
  port.onMessage.addListener(async (message) => {
    if (!isColdRequest(message)) return;
    const asked = performance.now();
    await analyseArticle(message.article, message.depth);
    const times: ColdTimes = { firstLine: FIRST_LINE, evaluated, asked, analysed: performance.now() };
    port.postMessage(times);
  });
});
