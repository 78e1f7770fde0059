import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { heedRules } from '../../../../src/engine/attribution/passes/snap-to-rules';
import type { JudgedFrame } from '../../../../src/engine/attribution/rerank/rerank';
import { loadModel } from '../../../../src/engine/attribution/model-file';
import { readFeatures } from '../../../../src/engine/attribution/tagger/read-features';
import { tokensIn } from '../../../../src/engine/attribution/spans';
import type { TextDocument, TokenRange } from '../../../../src/engine/document/document';
import { readText } from '../../support';

const model = loadModel(readFileSync(path.resolve(import.meta.dirname, '../../../../public/models/attribution.bin')));

interface Words {
  readonly source: readonly string[];
  readonly cue: string;
  readonly content: string;
}

function rangeOf({ text, tokens }: TextDocument, words: string): TokenRange {
  const start = text.indexOf(words);
  return tokensIn(tokens, start, start + words.length);
}

const read = (document: TextDocument, { source, cue, content }: Words) => ({
  source: source.map((words) => rangeOf(document, words)),
  cue: rangeOf(document, cue),
  content: [rangeOf(document, content)],
});

/** What the tagger's statement becomes beside one of the rules. */
function heed(text: string, told: Words, ruled: Words): Words {
  const document = readText(text);
  const { cue, ...rest } = read(document, told);
  const frame: JudgedFrame = {
    ...rest,
    cue: { ...cue, probability: 0.9 },
    probability: 0.8,
    logProbability: 0,
    contentMean: 1,
    contentStart: 1,
    contentEnd: 1,
    contentMissed: 0,
    sourceMean: 1,
  };
  const rule = { ...read(document, ruled), confidence: 0.94 };
  const [heeded] = heedRules(readFeatures(document, model), [frame], [rule]);
  const words = ({ start, end }: TokenRange) =>
    text.slice(document.tokens[start]!.start, document.tokens[end - 1]!.end);
  return {
    source: heeded!.source.map(words),
    cue: words(heeded!.cue),
    content: heeded!.content.map(words).join(' … '),
  };
}

describe('a source', () => {
  const text = 'Ana Vale wept for the port, and her son hit back at Eastham’s threat that the dam would close.';
  const content = 'that the dam would close';

  test('of two people is the one that the rules name', () => {
    const told = { source: ['Ana Vale', 'her son'], cue: 'hit back', content };
    expect(heed(text, told, { source: ['her son'], cue: 'hit', content }).source).toEqual(['her son']);
  });

  test('that begins in the clause before begins in its own', () => {
    const told = { source: ['Ana Vale wept for the port, and her son'], cue: 'hit back', content };
    expect(heed(text, told, { source: ['her son'], cue: 'hit back', content }).source).toEqual(['her son']);
  });

  test('is who owns the cue', () => {
    const told = { source: ['her son'], cue: 'threat', content };
    expect(heed(text, told, { source: ['Eastham’s'], cue: 'threat', content }).source).toEqual(['Eastham’s']);
  });

  test('inside the cue is taken out of it', () => {
    const told = { source: ['her son'], cue: 'hit back at Eastham’s threat', content };
    const ruled = { source: ['Eastham’s'], cue: 'threat', content };
    expect(heed(text, told, ruled)).toEqual(ruled);
  });

  test('is else the tagger’s', () => {
    const told = { source: ['her son'], cue: 'hit back', content };
    expect(heed(text, told, { source: ['the port'], cue: 'hit back', content })).toEqual(told);
  });

  test('of a list of people stays whole', () => {
    const list = 'Ana Vale, a nurse, and Ben Orr said that the dam would close.';
    const told = { source: ['Ana Vale, a nurse, and Ben Orr'], cue: 'said', content };
    expect(heed(list, told, { source: ['Ben Orr'], cue: 'said', content })).toEqual(told);
  });
});

describe('a content', () => {
  const text = 'The letter said that the dam leaks and concluded: “We must close it.” Ana Vale wrote it.';
  const told = {
    source: ['The letter'],
    cue: 'said',
    content: 'that the dam leaks and concluded: “We must close it.”',
  };

  test('ends before a further quotation of the same speaker with its own cue', () => {
    const ruled = { source: ['The letter'], cue: 'concluded', content: '“We must close it.”' };
    expect(heed(text, told, ruled).content).toBe('that the dam leaks');
  });

  test('is not whom it is said to', () => {
    const assured = 'Ben Orr assured the people of Eastham that the dam would hold.';
    const clause = 'that the dam would hold';
    expect(
      heed(
        assured,
        { source: ['Ben Orr'], cue: 'assured', content: `the people of Eastham ${clause}` },
        { source: ['Ben Orr'], cue: 'assured', content: clause },
      ).content,
    ).toBe(clause);
  });

  test('has the name that stands behind the noun at its end', () => {
    const met = 'Ben Orr said that he never met the reporter, Ana Vale.';
    const clause = 'that he never met the reporter, Ana Vale';
    expect(
      heed(
        met,
        { source: ['Ben Orr'], cue: 'said', content: 'that he never met the reporter' },
        { source: ['Ben Orr'], cue: 'said', content: clause },
      ).content,
    ).toBe(clause);
  });

  test('keeps what somebody else is quoted with inside it', () => {
    const ruled = { source: ['the dam'], cue: 'concluded', content: '“We must close it.”' };
    expect(heed(text, told, ruled).content).toBe(told.content);
  });
});
