import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Span } from '../../../src/engine/model';
import { resolveSpeakers } from '../../../src/engine/speakers/resolve-speakers';
import { readDocument } from '../../../src/engine/document/read-document';
import { speakersOf } from './cases/read-case';

const documentOf = (texts: readonly string[]) =>
  readDocument({
    id: 'hostile',
    url: '',
    title: '',
    lang: 'en',
    authors: [],
    publisher: '',
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  });

describe('hostile names', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (word) => {
    const name = `Ana ${word[0]!.toUpperCase()}${word.slice(1)}`;
    const [first, second] = speakersOf({ text: `{${name}} said [no]. {She} said [yes].` });
    expect(first?.name.length).toBeGreaterThan(0);
    expect(second === null || second!.name === first?.name).toBe(true);
    expect(Object.prototype).not.toHaveProperty('name');
  });

  test('a name of five hundred characters is clipped', () => {
    const [speaker] = speakersOf({ text: `{Ana ${'Ba'.repeat(250)}} said [no].` });
    expect(speaker!.name.length).toBeLessThanOrEqual(100);
    expect(speaker!.name).toMatch(/^Ana Ba.*…$/);
  });

  test('direction and control characters are taken out of names', () => {
    const [speaker] = speakersOf({ text: '{Ana \u202Eevil\u2066 Roe\u0007} said [no].' });
    expect(speaker!.name).not.toMatch(/[\p{Cf}\p{Cc}]/u);
  });

  test('markup stays text', () => {
    const text = '<img src=x onerror=alert(1)> said no.';
    const { speakers } = resolveSpeakers(documentOf([text]), [
      { type: 'indirect', content: [[34, 36]], cue: [], source: [[0, 28]], confidence: 1 },
    ]);
    expect(speakers.every(({ name }) => text.includes(name))).toBe(true);
  });
});

const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b) + 1]);

test('any text and any spans give an answer for every attribution, within the text', () => {
  const words = fc.constantFrom(
    'Ana',
    'Roe',
    'said',
    'he',
    '“',
    '”',
    'the',
    'spokesman',
    '’s',
    'of',
    ',',
    'and',
    '.',
    'Gen.',
    '\uD800',
    'their',
    'II',
    'MP',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
          fc.string(),
        ),
        { maxLength: 5 },
      ),
      fc.array(fc.tuple(span(80), span(80), fc.boolean()), { maxLength: 6 }),
      (texts, marks) => {
        const document = documentOf(texts);
        const attributions = marks.map(([content, source, hasSource], index): Attribution => ({
          type: 'direct',
          content: [content],
          cue: [],
          source: hasSource ? [source] : [],
          confidence: 1,
          ...(index > 0 && !hasSource ? { follows: index - 1 } : {}),
        }));
        const { speakers, resolutions } = resolveSpeakers(document, attributions);
        expect(resolutions).toHaveLength(attributions.length);
        const ids = new Set(speakers.map(({ id }) => id));
        expect(ids.size).toBe(speakers.length);
        for (const { speaker, found } of resolutions) {
          expect(speaker === null || ids.has(speaker)).toBe(true);
          expect(found?.at?.[1] ?? 0).toBeLessThanOrEqual(document.text.length);
        }
        for (const speaker of speakers) expect(speaker.for === undefined || ids.has(speaker.for)).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
