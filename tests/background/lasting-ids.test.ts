import { expect, it } from 'vitest';
import { withLastingIds } from '../../src/background/lasting-ids';
import { analyse, type Analysis, type Block } from '../../src/engine';
import { problemsOf } from '../support/invariants';

const POSTS = [
  '“The harbour is closed until Friday,” said Ada Quill, the mayor of Corrow, on Monday evening.',
  'Tom Reed denied that the council had been warned. “No comment,” he said.',
  '“No comment,” said Mira Solano, a spokeswoman for the harbour office.',
];
const NEW = 'The mayor of Port Ellan, Jonas Fell, said that no ship would leave. “We wait,” Fell told reporters.';

const article = (texts: readonly string[]) => ({
  id: 'live',
  url: '',
  title: '',
  lang: 'en',
  authors: [],
  publisher: '',
  blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
});
const read = (texts: readonly string[]) => withLastingIds(analyse(article(texts), null));
const saidIn = ({ statements, speakers, text }: Analysis) =>
  statements.map(({ id, content, speaker }) => [
    id,
    content.map((span) => text.slice(...span)),
    speaker,
    speakers.find((one) => one.id === speaker)?.name,
  ]);

it('statements and speakers keep their ids when a post comes before them', () => {
  const before = read(POSTS);
  const after = read([NEW, ...POSTS]);
  expect(before.statements.length).toBeGreaterThan(3);
  expect(after.statements.length).toBeGreaterThan(before.statements.length);
  expect(saidIn(after)).toEqual(expect.arrayContaining(saidIn(before)));
  expect(after.denials.map(({ id }) => id)).toEqual(before.denials.map(({ id }) => id));
});

it('what is said twice has two ids, and everything still leads to everything', () => {
  const analysis = read(POSTS);
  const twice = analysis.statements.filter(({ content: [span] }) =>
    analysis.text.slice(...span!).includes('No comment'),
  );
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
  expect(problemsOf(analysis, article(POSTS))).toEqual([]);
});
