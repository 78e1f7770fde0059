/**
 * Holds a change of the engine against what it said before, on all the corpus's unseen and seen articles.
 *
 *   npm run compare -- write FILE        analyses PolNeAR's development part, the pages and the pool; prints their hash
 *   npm run compare -- diff BEFORE AFTER lists the statements and speakers that differ, with their words
 *
 * Pages are read from their HTML once and kept as articles in `artifacts/compare`; `--reread` reads them anew, after a
 * change of the page reader.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadShippedModel } from '../src/cli/load-model';
import { fromHtml } from '../src/cli/read-input';
import { analyse, type Analysis, type Article, type SideMember, type Span } from '../src/engine';
import { corpusFolder, plainArticle, readDevelopmentArticles, readJsonLines } from '../training/corpus';

const CACHE = path.resolve(import.meta.dirname, '../artifacts/compare');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { reread: { type: 'boolean' } } });
const [command, ...files] = positionals;

if (command === 'write' && files.length === 1) writeAnalyses(files[0]!);
else if (command === 'diff' && files.length === 2) printDifferences(files[0]!, files[1]!);
else {
  console.error('usage: npm run compare -- write FILE [--reread] | diff BEFORE AFTER');
  process.exitCode = 2;
}

function writeAnalyses(file: string): void {
  const model = loadShippedModel();
  const lines = readArticles().map((article) => JSON.stringify(analyse(article, model)));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  console.log(`${lines.length} analyses, hash ${hash}`);
}

/** All articles, of pages as the page reader took them. */
function readArticles(): readonly Article[] {
  const corpus = corpusFolder();
  if (!corpus) throw new Error('the corpus is absent: see CONTRIBUTING');
  const cache = path.join(CACHE, 'articles.jsonl');
  if (values.reread || !existsSync(cache)) {
    mkdirSync(CACHE, { recursive: true });
    const pages = [...pagesOf(path.join(corpus, 'pages')), ...poolOf(corpus)];
    const dev = readDevelopmentArticles(corpus).map(({ id, text }) => plainArticle(id, text).article);
    writeFileSync(cache, [...dev, ...pages].map((article) => JSON.stringify(article)).join('\n'));
  }
  return readJsonLines<Article>(cache);
}

function pagesOf(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => fromHtml(readFileSync(path.join(folder, file), 'utf8'), path.parse(file).name).article);
}

function poolOf(corpus: string): Article[] {
  const pages = readJsonLines<{ id: string; url: string; html: string }>(path.join(corpus, 'pool/pages.jsonl.gz'));
  return pages.map(({ id, url, html }) => fromHtml(html, `pool-${id}`, url).article);
}

function printDifferences(before: string, after: string): void {
  const old = new Map(readJsonLines<Analysis>(before).map((analysis) => [analysis.id, analysis]));
  let changed = 0;
  let total = 0;
  for (const analysis of readJsonLines<Analysis>(after)) {
    const was = new Set(linesOf(old.get(analysis.id)));
    const is = new Set(linesOf(analysis));
    const gone = [...was].filter((line) => !is.has(line));
    const come = [...is].filter((line) => !was.has(line));
    total += was.size;
    changed += Math.max(gone.length, come.length);
    if (gone.length + come.length === 0) continue;
    console.log(`\n${analysis.id}`);
    for (const line of gone) console.log(`- ${line}`);
    for (const line of come) console.log(`+ ${line}`);
  }
  console.log(`\n${changed} of ${total} lines differ`);
}

/** A line a statement, speaker and card, in words and without ids, so that one more at the top does not change all behind it. */
function linesOf(analysis: Analysis | undefined): string[] {
  if (!analysis) return [];
  const { text, statements, speakers, denials, contradictions } = analysis;
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const content = new Map(statements.map((statement) => [statement.id, words(statement.content)]));
  const member = (one: SideMember) => (typeof one === 'string' ? content.get(one) : words(one.spans));
  return [
    ...statements.map(
      ({ type, content, source, cue, speaker, confidence, within }) =>
        `${type} ${confidence.toFixed(2)}${within ? ' within' : ''} {${words(source)}} {${words(cue)}} = ${names.get(speaker ?? '') ?? '–'}: ${words(content)}`,
    ),
    ...speakers.map(({ name, kind, role, mentions }) => `speaker ${name} (${kind}) ${role ?? ''} ${mentions.length}`),
    ...denials.map(
      ({ form, objectKind, statement, object, evidence, claim }) =>
        `denial ${form} ${objectKind}: ${content.get(statement)} (${words(evidence)}: ${words(object)})${claim ? ` = ${words(claim.spans)}` : ''}`,
    ),
    ...contradictions.map(
      ({ type, tier, link, sides, headline }) =>
        `${tier} ${type} ${link}: ${sides.map((side) => side.map(member).join(' + ')).join(' <> ')} (${words(headline)})`,
    ),
  ];
}
