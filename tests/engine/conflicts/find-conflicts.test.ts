import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CARDS } from '../../../src/engine/conflicts/cards/cards';
import { explainContradictions } from '../../../src/engine/conflicts/cards/explain-contradictions';
import { findConflicts, findContradictions } from '../../../src/engine/conflicts/find-conflicts';
import { statementsOf } from '../../../src/engine';
import type { Span } from '../../../src/engine/model';
import { readMarked } from './vignettes/vignette';

const DENIED = `<Ilse Brandt> [said] {the ferry company knew about the cracked hull}.
  <Tom Okafor> [denied] {that the company knew about the cracked hull}.`;

const cardsOf = (text: string) => {
  const { document, statements, speakers } = readMarked(text);
  return findContradictions(document, statements, speakers);
};

const claimBy = (source: string) => `<${source}> [claimed] {the company had hidden the crack}.\n`;

/** What is denied, in words. */
const deniedIn = (text: string) => {
  const { document, statements, speakers } = readMarked(text);
  const { denials } = findConflicts(document, statements, speakers);
  return denials.map(({ object }) => object.map(([start, end]) => document.text.slice(start, end)).join(' '));
};

describe('a card', () => {
  it('names both sides, heads them with the claim and marks the triggering words', () => {
    const { document, statements, speakers } = readMarked(DENIED);
    const [card] = findContradictions(document, statements, speakers);
    expect(card).toMatchObject({ id: 'c1', type: 'dispute', tier: 'reported', sides: [['s1'], ['s2']], link: 'words' });
    const words = (spans: readonly Span[]) => spans.map(([start, end]) => document.text.slice(start, end));
    expect(words(card!.headline)).toEqual(['the ferry company knew about the cracked hull']);
    expect(words(card!.evidence)).toContain('denied');
  });

  it('is no dispute where a criticism is dismissed, which may be an opinion', () => {
    const charge = '<Ilse Brandt> [claimed] {the company had hidden the crack}.';
    const typesOf = (noun: string) =>
      cardsOf(`${charge}\n<Tom Okafor> [dismissed] {the ${noun} as nonsense}.`).map(({ type }) => type);
    expect(typesOf('suggestion')).toEqual(['dispute']);
    expect(typesOf('criticism')).toEqual(['disagreement']);
  });

  it('is made with nobody who is only somebody’s relative: they may be one', () => {
    const answer = '<Ana Ruiz> [dismissed] {that suggestion as nonsense}.';
    expect(cardsOf(claimBy('The former partner') + answer)).toHaveLength(1);
    expect(cardsOf(claimBy('His former partner') + answer)).toEqual([]);
  });

  it('merges what one side says twice', () => {
    const cards = cardsOf(`${DENIED}\n<Okafor|okafor> [again denied] {that the company knew about the cracked hull}.`);
    expect(cards).toHaveLength(1);
    expect(cards[0]!.sides[1]).toEqual(['s2', 's3']);
  });

  it('merges what two deny of one claim', () => {
    const cards = cardsOf(`${DENIED}\n<Ana Ruiz> [denied] {that the company knew about the cracked hull}.`);
    expect(cards.map(({ sides }) => sides)).toEqual([[['s1'], ['s2', 's3']]]);
  });

  it('is one of at most five', () => {
    const many = Array.from(
      { length: 9 },
      (_, i) => `<Mayor Quill${'abcdefghi'[i]}> [said] {dam ${'abcdefghi'[i]}or was sound}.
        <Engineer Marl${'abcdefghi'[i]}> [denied] {that}.`,
    );
    expect(cardsOf(many.join('\n')).length).toBeLessThanOrEqual(MAX_CARDS);
  });
});

describe('a denial', () => {
  it('is marked though nobody else makes the claim', () => {
    const { document, statements, speakers } = readMarked(`<Tom Okafor> [denied] {that the pilot had been drinking}.
      <Lena Marsh> [said] {the flight was late}.`);
    const { contradictions, denials } = findConflicts(document, statements, speakers);
    expect(contradictions).toEqual([]);
    expect(denials.map(({ statement }) => statement)).toEqual(['s1']);
  });

  it.each([
    ['a prospect', '<Senator Orr> [said] {“It’s not going to happen any time soon”}.'],
    ['a call that nobody made', '<Senator Orr> [said] {she has not called for the mayor to resign}.'],
    ['what cannot be said', '<Senator Orr> [said] {“I can’t say that I like the mayor”}.'],
    ['outrage', '<Senator Orr> [said] {“It is absurd that you had 40 mayors on the stage”}.'],
    ['a thing gone wrong', '<Senator Orr> [called] {the canal a great example of how things had gone wrong}.'],
    ['a short time', '<Senator Orr> [said] {the canal was dug not so long ago}.'],
    ['what nobody has done yet', '<Clerks> [would be allowed to deny] {marriage licences to foreigners}.'],
  ])('is none in %s', (_, text) => {
    const { document, statements, speakers } = readMarked(text);
    expect(findConflicts(document, statements, speakers).denials).toEqual([]);
  });

  it('is none where a plan is turned down', () => {
    const { document, statements, speakers } = readMarked('<The council> [rejected] {the proposal for a tram}.');
    expect(findConflicts(document, statements, speakers).denials).toEqual([]);
  });
});

describe('no card rather than a guess', () => {
  it.each([
    ['words without a verb', '<Anna Weil> [:] {“A disgrace!”}\n<Tom Okafor> [:] {“No disgrace!”}'],
    ['capitals', '<Anna Weil> [:] {THE FERRY IS SAFE TODAY}\n<Tom Okafor> [:] {THE FERRY IS NOT SAFE TODAY}'],
    ['one word', '<Anna Weil> [said] {yes}\n<Tom Okafor> [said] {no}'],
    [
      'two thousand words',
      `<Anna Weil> [said] {${'the ferry is safe and '.repeat(500)}}\n<Tom Okafor> [said] {${'the ferry is not safe and '.repeat(400)}}`,
    ],
    [
      'pasted legal text',
      `<The contract> [reads] {Notwithstanding any other provision hereof, the licensee shall not assign, sublicense or transfer the licence without consent, nor shall the licensor be liable for any loss whatsoever arising therefrom}.
       <The annex> [reads] {Subject to clause 4, the licensee may assign the licence to an affiliate, provided that the licensor shall remain liable for any loss arising from defects}.`,
    ],
    ['nothing said', 'It rained.'],
  ])('%s', (_, text) => {
    expect(cardsOf(text)).toEqual([]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'not',
    'never',
    'denied',
    'the claim',
    'that',
    'Berg',
    '“',
    '”',
    '12 percent',
    'safe',
    'unsafe',
    '?',
    '.',
    'it',
    'was false',
    '\u{1F600}',
    '__proto__',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
  const line = fc
    .tuple(sentence, sentence, sentence)
    .map(([source, cue, content]) => `<${source}> [${cue}] {${content}}`);

  it('gives cards whose sides are statements, apart from each other, and the same again', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const { document, statements, speakers } = readMarked(lines.join('\n'));
        const cards = findContradictions(document, statements, speakers);
        const known = new Set(statements.map(({ id }) => id));
        for (const { sides, confidence, evidence } of cards) {
          expect(statementsOf(sides).every((id) => known.has(id))).toBe(true);
          expect(sides[0].some((id) => sides[1].includes(id))).toBe(false);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(evidence.every(([start, end]) => start < end && end <= document.text.length)).toBe(true);
        }
        expect(findContradictions(document, statements, speakers)).toEqual(cards);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a denial', () => {
  it('is of what stands behind its cue, not of who denies', () => {
    expect(deniedIn('{Okafor}, <who|okafor> [denied] {any part in the leak}, now runs the yard.')).toEqual([
      'any part in the leak',
    ]);
  });

  it('is of nothing that a poll asked about', () => {
    const charge = '<Ilse Brandt> [accused] {the mayor of fraud}.\n';
    expect(deniedIn(`${charge}<The clerks> [said] {she did nothing wrong}.`)).toHaveLength(1);
    expect(deniedIn(`${charge}<Nine percent> [said] {she did nothing wrong}.`)).toEqual([]);
  });
});

describe('explanation', () => {
  it('tells whose claim is denied, if a preposition names them', () => {
    const { document, statements, speakers } = readMarked(
      '<Ana Ruiz> [said] {it was late}.\n<Okafor> [denied] allegations by Ruiz {that the yard had lost the keys}.',
    );
    const { statements: read } = explainContradictions(document, statements, speakers);
    expect(read[1]!.denials[0]).toMatch(/^cue: claim of ruiz: /);
  });

  it('shows what each clause says and why a pair counts', () => {
    const { document, statements, speakers } = readMarked(DENIED);
    const { statements: read, pairs } = explainContradictions(document, statements, speakers);
    expect(read[1]!.denials[0]).toMatch(/^cue: proposition: .*cracked hull/);
    expect(pairs[0]).toMatchObject({ sides: ['s1', 's2'], shown: true });
    expect(pairs[0]!.features).toContain('predicate');
  });
});
