import { describe, expect, test } from 'vitest';
import { loadShippedModel } from '../../../src/cli/load-model';
import { findAttributions } from '../../../src/engine/attribution/find-attributions';
import type { Attribution, Block } from '../../../src/engine/model';
import { readText } from '../support';

const model = loadShippedModel();
const INTRODUCTION =
  'Mira Tolland, the harbour minister, met the engineers of Corrow at the town hall on Sunday night.';

/** Statements that are at least as sure as false, behind an introduction that says nothing. */
function shown(...blocks: (string | Block)[]) {
  const document = readText(INTRODUCTION, ...blocks);
  const words = ({ content }: Attribution) =>
    content.map(([start, end]) => document.text.slice(start, end)).join(' … ');
  return findAttributions(document, model)
    .filter(({ confidence }) => confidence >= 0.5)
    .map((attribution) => `${attribution.type}: ${words(attribution)}`);
}

describe('what nobody said is not shown', () => {
  test.each([
    ['a plan to speak', 'Tolland will discuss the costs of the new sluice next week.'],
    ['an act', 'Tolland signed a contract to rebuild the pier in March.'],
    ['a permission', 'The port has permitted a foreign firm to dredge the channel for years.'],
    ['what somebody did not do', 'Tolland did not rail about the errors of the engineers during the hearing.'],
    ['a silence', 'The port authority ignored a request for comment on Monday.'],
    ['a title', 'In case you haven’t heard, “Harbour Master Run” is essentially a game.'],
    ['a question that is answered with a gesture', 'Asked whether she would resign, the minister shook her head.'],
    ['a label', 'LOCATION: The bridge at Corrow was opened in 1931.'],
    ['a credit', 'Photo: Otto Lindgren/Corrow Press'],
    ['words that only point', 'The engineers ruled that out.'],
  ])('%s', (_name, text) => expect(shown(text)).toEqual([]));
});

describe('what somebody said is', () => {
  test.each([
    [
      'whom it is said to is left out, what is behind a short quotation not',
      ['The minister told Harbour Radio she was “fine” after the fall.'],
      ['mixed: she was “fine” after the fall'],
    ],
    [
      'the last word of whom it is said to is left out before a short quotation, too',
      ['The minister told Harbour Radio she was “fine”.'],
      ['mixed: she was “fine”'],
    ],
    [
      'a transcript’s turns are direct',
      ['KOBAL (voice-over): The road is closed. LHOTE (ph): We had no warning.'],
      ['direct: The road is closed.', 'direct: We had no warning.'],
    ],
    [
      'an abbreviation ends no sentence',
      ['Tolland told then-U.S. envoy Ben Orr that the pier was safe.'],
      ['indirect: that the pier was safe'],
    ],
  ])('%s', (_name, blocks, expected) => expect(shown(...blocks)).toEqual(expected));
});
