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

  test.each([
    ['to somebody', 'The port was sold for favours, something Mrs Orr denied to the paper.', 'something'],
    ['somewhere', 'The port was sold for favours, which Mrs Orr denied in an interview.', 'which'],
    ['with an object', 'The port was sold for favours, which Mrs Orr denied Ben Orr.', undefined],
  ])('with more behind it: %s', (_name, text, content) => {
    expect(read(text, 'none')).toEqual(content ? [`Mrs Orr | denied | ${content}`] : []);
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
  ['counts', 'Ana Vale, 58, denies four counts of fraud.', 'Ana Vale, 58 | denies | four counts of fraud'],
  ['a gerund', 'Port denies selling its gates', 'Port | denies | selling its gates'],
  ['wrongdoing', 'Ana Vale, who denies any wrongdoing, runs the port.', 'who | denies | any wrongdoing'],
  ['bail', 'The court denied Ana Vale bail.', undefined],
  ['a permit', 'The port denied planning permission.', undefined],
])('a deed that somebody is charged with: %s', (_name, text, expected) => {
  expect(read(text, 'none')).toEqual(expected ? [expected] : []);
});

test('a noun of claim that another candidate took for a cue', () => {
  expect(read('The firm cast doubt on Ana Vale’s claim that the wall was weak.')).toEqual([
    'The firm | cast doubt on | Ana Vale’s claim that the wall was weak',
  ]);
});

test.each([
  ['finite', 'The claims have been denied by the firm.', 'the firm | have been denied by | The claims'],
  ['reduced', 'The wall was weak, an allegation rejected by the council.', 'the council | rejected by | an allegation'],
])('by whom a claim was denied: %s', (_name, text, expected) => {
  expect(read(text, 'none')).toEqual([expected]);
});

test.each([
  ['a noun', 'Ben Orr entered a plea of not guilty.', 'Ben Orr | entered | a plea of not guilty'],
  ['taken back', 'Ben Orr later retracted his statement.', 'Ben Orr | later retracted | his statement'],
  ['innocence', 'Ben Orr has always maintained his innocence.', 'Ben Orr | has always maintained | his innocence'],
])('a plea, or own words taken back: %s', (_name, text, expected) => {
  expect(read(text, 'none')).toEqual([expected]);
});

test.each([
  ['denied', 'The wall was weak, a claim that the mayor has not disputed.'],
  ['possible', 'The wall was weak, a claim that the mayor may dispute.'],
  ['passive', 'The claim was rejected.'],
  ['passive, of an offer', 'The offer was rejected by the council.'],
  ['passive, denied', 'The claim was not rejected by the council.'],
  ['an idea that is a plan', 'The council rejected the idea.'],
  ['kept up', 'Ben Orr maintained his garden and entered a race.'],
  ['turned down', 'The council rejected the offer.'],
  ['dismissed from office', 'The council dismissed the director.'],
  ['of nothing', 'The mayor denied but Ana Vale’s report stood.'],
  ['a noun', 'The talks ended in a dispute. The territorial disputes continued.'],
  ['in somebody’s words', '“They made a claim that we disputed,” Ana Vale said.'],
])('no denial: %s', (_name, text) => {
  expect(read(text, 'none')).toEqual([]);
});
