import { describe, expect, test } from 'vitest';
import { toAttributions } from '../../../../src/engine/attribution/candidate';
import { findByRules } from '../../../../src/engine/attribution/rules/find-by-rules';
import type { Attribution, Block, Span } from '../../../../src/engine/model';
import { readText } from '../../support';
import { CASES_THAT_BROKE_OTHERS, EVERYDAY, NO_STATEMENTS, type Case, type Expected } from './cases.data';

function find(...blocks: (string | Block)[]) {
  const document = readText(...blocks);
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => document.text.slice(start, end)).join(' … ');
  const found = toAttributions(document, findByRules(document));
  return {
    found,
    read: found.map((one) => ({
      source: words(one.source),
      cue: words(one.cue),
      content: words(one.content),
      type: one.type,
    })),
  };
}

const withoutType = (found: readonly Required<Expected>[], { expected }: Case) =>
  found.map(({ type, ...rest }, i) => (expected[i]?.type ? { ...rest, type } : rest));

const post = (text: string) => ({ kind: 'embedded-post', text }) as const;
const signed = (source: string, content: string) => ({ source, cue: '—', content, type: 'direct' });

describe('everyday attribution', () => {
  test.each(EVERYDAY.map((item) => [item.name, item] as const))('%s', (_name, item) => {
    expect(withoutType(find(...item.text).read, item)).toEqual(item.expected);
  });
});

describe('what broke others', () => {
  test.each(CASES_THAT_BROKE_OTHERS.map((item) => [item.name, item] as const))('%s', (_name, item) => {
    expect(withoutType(find(...item.text).read, item)).toEqual(item.expected);
  });
});

describe('no statement', () => {
  test.each(NO_STATEMENTS)('%s', (_name, text) => {
    expect(find(text).read).toEqual([]);
  });
});

const links = (found: readonly Attribution[]) => found.map(({ follows, within }) => ({ follows, within }));

describe('links between statements', () => {
  test('a quotation with nobody named points to the statement whose speaker it shares', () => {
    expect(links(find('“We began in May,” Ana Vale said.', '“Nobody has paid us for it.”').found)).toEqual([
      {},
      { follows: 0 },
    ]);
  });

  test('a second cue with the same subject points to the first', () => {
    expect(links(find('Ana Vale said the port would close, adding it was late.').found)).toEqual([{}, { follows: 0 }]);
  });

  test('a statement inside another points to the outer one', () => {
    expect(links(find('The Gazette says that Ana Vale told aides that the port would close.').found)).toEqual([
      {},
      { within: 0 },
    ]);
  });

  test('a speaker does not reach into the next live-blog post', () => {
    const { found } = find(
      { kind: 'paragraph', scope: 1, text: '“We began in May,” Ana Vale said.' },
      { kind: 'paragraph', scope: 2, text: '“It rained all day and nobody came to the port.”' },
    );
    expect(links(found)).toEqual([{}, {}]);
    expect(found[1]?.source).toEqual([]);
  });
});

describe('page structure', () => {
  test('headlines', () => {
    expect(find({ kind: 'headline', text: 'Mayor ‘misled voters’, says watchdog' }).read).toEqual([
      { source: 'watchdog', cue: 'says', content: 'Mayor ‘misled voters’', type: 'mixed' },
    ]);
    expect(find({ kind: 'headline', text: 'Mayor Vale: “I will not go”' }).read).toEqual([
      { source: 'Mayor Vale', cue: ':', content: '“I will not go”', type: 'direct' },
    ]);
    expect(find({ kind: 'headline', text: 'Port was ‘left to rot’: report' }).read).toEqual([
      { source: 'report', cue: ':', content: 'Port was ‘left to rot’', type: 'mixed' },
    ]);
  });

  test('a signed post, in one block or two', () => {
    const expected = [{ source: 'Ana Vale', cue: '—', content: 'The port will close. More tomorrow.', type: 'direct' }];
    expect(
      find({
        kind: 'embedded-post',
        text: 'The port will close. More tomorrow. — Ana Vale (@anavale) November 3, 2025',
      }).read,
    ).toEqual(expected);
    expect(find('The port will close. More tomorrow.', '— Ana Vale (@anavale) November 3, 2025').read).toEqual(
      expected,
    );
  });

  test('a post ends where the one before it is signed', () => {
    const { read } = find(
      post('The port is dark.'),
      post('Nobody can say why.'),
      post('— Ana Vale (@anavale) November 3, 2025'),
      post('It is light again.'),
      post('— Ben Orr (@benorr) November 4, 2025'),
    );
    expect(read).toEqual([
      signed('Ana Vale', 'The port is dark. … Nobody can say why.'),
      signed('Ben Orr', 'It is light again.'),
    ]);
  });

  test('questions and answers by labels', () => {
    const { read } = find(
      { kind: 'label', text: 'Q:' },
      'Why now?',
      { kind: 'label', text: 'Ana Vale:' },
      'The port is old.',
      'It leaks.',
    );
    expect(read).toEqual([
      { source: 'Q', cue: ':', content: 'Why now?', type: 'direct' },
      { source: 'Ana Vale', cue: ':', content: 'The port is old. … It leaks.', type: 'direct' },
    ]);
  });

  test('a transcript that types its labels', () => {
    const { read } = find('VALE: The port is old.', 'ORR: It is not.', 'VALE: It leaks.', 'The meeting ended at nine.');
    expect(read.map(({ source, content }) => [source, content])).toEqual([
      ['VALE', 'The port is old.'],
      ['ORR', 'It is not.'],
      ['VALE', 'It leaks.'],
    ]);
  });

  test.each<[name: string, blocks: (string | Block)[], expected: [source: string, content: string][]]>([
    [
      'notes of a script behind the names',
      ['KOBAL (voice-over): The road is closed. LHOTE (ph): We had no warning.'],
      [
        ['KOBAL', 'The road is closed.'],
        ['LHOTE', 'We had no warning.'],
      ],
    ],
    [
      'names typed with small letters',
      ['Solano: Do you think the dam will hold?', 'Brandt: I do.', 'Solano: You know that it leaks.'],
      [
        ['Solano', 'Do you think the dam will hold?'],
        ['Brandt', 'I do.'],
        ['Solano', 'You know that it leaks.'],
      ],
    ],
    [
      'unlabelled questions between the answers of one',
      [
        'The engineer Mira Solano spoke to us.',
        'Why is the dam closed?',
        { kind: 'label', text: 'Solano:' },
        'It leaks.',
        'Will it hold?',
        { kind: 'label', text: 'Solano:' },
        'I think so.',
        { kind: 'label', text: 'Solano:' },
        'Ask me next year.',
      ],
      [
        ['Solano', 'It leaks.'],
        ['', 'Will it hold?'],
        ['Solano', 'I think so.'],
        ['Solano', 'Ask me next year.'],
      ],
    ],
  ])('%s', (_name, blocks, expected) => {
    const { read } = find(...blocks);
    expect(read.map(({ source, content }) => [source, content])).toEqual(expected);
    expect(read.every(({ type }) => type === 'direct')).toBe(true);
  });

  test.each<[name: string, blocks: (string | Block)[]]>([
    [
      'facts of a product',
      [
        { kind: 'label', text: 'Price:' },
        'Nine crowns a night, breakfast included.',
        'The price is fair.',
        { kind: 'label', text: 'Price:' },
        'Twelve crowns.',
      ],
    ],
    [
      'facts that are named as people are',
      [
        { kind: 'label', text: 'Grace:' },
        'Nine crowns a night, breakfast included.',
        { kind: 'label', text: 'Grace:' },
        'Twelve crowns.',
      ],
    ],
    [
      'players of two teams',
      ['Corrow: Brandt missed his third game.', 'Eastham: Solano left early.', 'Corrow: host Eastham on Friday.'],
    ],
  ])('labels before %s are no speakers', (_name, blocks) => {
    expect(find(...blocks).read).toEqual([]);
  });

  test('datelines are no speakers', () => {
    const { read } = find(
      'OSLO: The port closed.',
      'It rained.',
      'Ships left.',
      'AYR: The port closed.',
      'It rained.',
      'Ships left.',
      'OSLO: It rained.',
    );
    expect(read).toEqual([]);
  });

  test('a name under a quotation signs it', () => {
    const { read } = find(
      { kind: 'block-quote', text: '“The port is old.”' },
      { kind: 'block-quote', text: '— Ana Vale, Port Ayr, 2019' },
    );
    expect(read).toEqual([{ source: 'Ana Vale', cue: '—', content: '“The port is old.”', type: 'direct' }]);
  });

  test('a block quote belongs to whoever introduces it', () => {
    const { read } = find('Ana Vale wrote to the council:', {
      kind: 'block-quote',
      text: 'The port is old. It leaks.',
    });
    expect(read).toEqual([{ source: 'Ana Vale', cue: 'wrote', content: 'The port is old. It leaks.', type: 'direct' }]);
  });
});
