import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { t, tn } from '../../src/shared/i18n';
import '../support/messages';

const ROOT = new URL('../../', import.meta.url).pathname;
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

const strings = new Set([...sources.matchAll(/'(\w+)'/gu)].map(([, key]) => key));
/** Beginnings of keys whose end is known only at run time: `kind_${…}`. */
const heads = [...sources.matchAll(/`(\w+_)\$\{/gu)].map(([, head = '']) => head);
const inManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key));

const isUsed = (key: string) => {
  const base = key.replace(/_(?:one|other)$/u, '');
  return strings.has(key) || strings.has(base) || inManifest.has(key) || heads.some((head) => key.startsWith(head));
};

describe('messages', () => {
  it('are all used', () => {
    expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('exist for all that the manifest names; the compiler checks those that the code names', () => {
    expect([...inManifest].filter((key) => !key || !(key in messages))).toEqual([]);
  });

  it('have a text and a description for translators, and names that the browser takes', () => {
    for (const [key, { message, description }] of Object.entries(messages)) {
      expect(message.trim(), `message ${key}`).not.toBe('');
      expect(description.trim(), `message ${key}`).not.toBe('');
      expect(key).toMatch(/^\w+$/u);
      // A dollar sign that is no placeholder would vanish.
      expect(message.replace(/\$[1-9]/gu, ''), `message ${key}`).not.toContain('$');
    }
  });

  it('are neutral: nobody is called a liar', () => {
    const all = Object.values(messages).map(({ message }) => message.toLowerCase());
    for (const word of [/\blie[sd]?\b/u, /\blying\b/u, /\bliars?\b/u, /\bfalse\b/u, /\buntrue\b/u])
      expect(all.filter((message) => word.test(message))).toEqual([]);
  });
});

const LOCALES = readdirSync(join(ROOT, 'public/_locales')).filter((locale) => locale !== 'en');
const placeholders = (message: string) => [...new Set(message.match(/\$[1-9]/gu))].toSorted();

it('is told in four languages', () => {
  expect(LOCALES).toEqual(['de', 'es', 'fr']);
});

it.each(LOCALES)('%s has every message with every placeholder, and its own name', (locale) => {
  const translated: Record<string, { readonly message: string }> = JSON.parse(
    readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8'),
  );
  expect(Object.keys(translated).toSorted()).toEqual(Object.keys(messages).toSorted());
  const torn = Object.entries(messages).filter(
    ([key, { message }]) => String(placeholders(translated[key]?.message ?? '')) !== String(placeholders(message)),
  );
  expect(torn).toEqual([]);
  expect(translated['language']?.message).toBe(locale);
});

it('no text that readers see stands in the code of pages and card', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:panel|options|welcome|ui|page)\/.*\.tsx?$/u.test(path),
  );
  const hard = files.flatMap((path) => {
    const source = readFileSync(join(ROOT, 'src', path), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gmsu, '');
    // Words between tags, and literal texts of attributes that are read out.
    const inTags = path.endsWith('x')
      ? [...source.matchAll(/<\/?[a-z][^<>{}]*>([^<>{}=;()]*[a-z]{2,}[^<>{}=;()]*)<\/?[a-z]/giu)]
      : [];
    const inAttributes = [...source.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*[a-z]{2,}[^"]*)"/giu)];
    return [...inTags, ...inAttributes].map(([, text = '']) => `${path}: ${text.trim()}`);
  });
  expect(hard).toEqual([]);
});

describe('t', () => {
  it('puts substitutions in their places, once, and as text', () => {
    expect(t('reported_by', '$1 <b>&')).toBe('reported by $1 <b>&');
  });

  it('chooses singular and plural and groups digits', () => {
    expect([0, 1, 2, 2000].map((count) => tn('statements', count))).toEqual([
      '0 statements',
      '1 statement',
      '2 statements',
      '2,000 statements',
    ]);
  });
});
