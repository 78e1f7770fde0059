import { describe, expect, test } from 'vitest';
import { addDeniedClaims } from '../../../../src/engine/attribution/passes/add-denied-claims';
import { findByRules } from '../../../../src/engine/attribution/rules/find-by-rules';
import { readText } from '../../support';
import { runPass, wordsOf } from '../support';

/** Statements as `source | cue | content`, in text order. */
function read(text: string, statements?: 'none'): string[] {
  const document = readText(text);
  return runPass(addDeniedClaims, document, statements ? [] : findByRules(document)).map((candidate) => {
    const { source, cue, content } = wordsOf(document, candidate);
    return `${source!.join(' … ')} | ${cue} | ${content.join(' … ')}`;
  });
}

describe('a claim with the denial in a relative clause', () => {
  test.each([
    ['that', 'The bridge was shut too late, a claim that Ana Vale’s office strongly disputes.', 'a claim that'],
    ['no pronoun', 'The bridge was shut too late, an accusation Ana Vale’s office strongly disputes.', 'an accusation'],
    ['a dash', 'The bridge was shut too late - a point that Ana Vale’s office strongly disputes.', 'a point that'],
    ['which', 'The bridge was shut too late, which Ana Vale’s office strongly disputes.', 'which'],
  ])('%s', (_name, text, content) => {
    expect(read(text, 'none')).toEqual([`Ana Vale’s office | strongly disputes | ${content}`]);
  });

  test('behind another verb', () => {
    expect(
      read('The port was sold for favours, a charge that Mrs Orr has faced before and has always denied.'),
    ).toEqual(['Mrs Orr | has always denied | a charge that']);
  });

  test('is cut off the words it answers', () => {
    expect(read('Ben Orr said that the wall was sound, a claim that the engineers have disputed.')).toEqual([
      'Ben Orr | said | that the wall was sound',
      'the engineers | have disputed | a claim that',
    ]);
  });
});

test.each([
  [
    'a claim',
    'The mayor rebutted Ana Vale’s accusation that the wall was weak.',
    'The mayor | rebutted | Ana Vale’s accusation that the wall was weak',
  ],
  [
    'a story',
    'Ben Orr has previously dismissed the story about the port.',
    'Ben Orr | has previously dismissed | the story about the port',
  ],
  ['that', 'The wall was weak. Her office disputes that.', 'Her office | disputes | that'],
])('an object that names a claim: %s', (_name, text, expected) => {
  expect(read(text, 'none')).toEqual([expected]);
});

test.each([
  ['denied', 'The wall was weak, a claim that the mayor has not disputed.'],
  ['possible', 'The wall was weak, a claim that the mayor may dispute.'],
  ['passive', 'The claim was rejected.'],
  ['turned down', 'The council rejected the offer.'],
  ['dismissed from office', 'The council dismissed the director.'],
  ['of nothing', 'The mayor denied but Ana Vale’s report stood.'],
  ['a noun', 'The talks ended in a dispute. The territorial disputes continued.'],
  ['in somebody’s words', '“They made a claim that we disputed,” Ana Vale said.'],
])('no denial: %s', (_name, text) => {
  expect(read(text, 'none')).toEqual([]);
});
