import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { misused, readArguments } from '../scripts/support/arguments';
import { corpusFolder } from './corpus';
import { evaluateAttribution } from './eval/attribution';
import { evaluateContradictions } from './eval/contradictions';
import { evaluateCoreference } from './eval/coreference';
import { evaluatePages } from './eval/pages';
import { evaluateSpeakers } from './eval/speakers';
import { writeSections, type Evaluation } from './eval/section';

/** The parts of the evaluation, by the name that picks one on the command line. Another stage adds its own here. */
const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  attribution: evaluateAttribution,
  contradictions: evaluateContradictions,
  coreference: evaluateCoreference,
  pages: evaluatePages,
  speakers: evaluateSpeakers,
};

const USAGE = 'npm run eval [-- NAME… --errors]';

/** `npm run eval [-- NAME… --errors]`: prints the tables and writes them into QUALITY.md; with `--errors` only prints, with errors to read. */
function main(): void {
  const { values, positionals: names } = readArguments(USAGE, {
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false } },
  });
  const unknown = names.filter((name) => !Object.hasOwn(EVALUATIONS, name));
  if (unknown.length > 0)
    misused(USAGE, `No evaluation called ${unknown.join(', ')}; there are ${Object.keys(EVALUATIONS).join(', ')}.`);
  const corpus = corpusFolder();
  if (!corpus) {
    console.error('No corpus: set SAYSO_CORPUS to the folder that holds polnear/, pages/ and seed/.');
    process.exitCode = 2;
    return;
  }
  const tools = path.resolve(corpus, '../tools');
  const wantsErrors = values.errors;
  const chosen = Object.entries(EVALUATIONS).filter(([name]) => names.length === 0 || names.includes(name));
  const sections = chosen.flatMap(([, evaluate]) =>
    evaluate({ corpus, tools: existsSync(tools) ? tools : null, wantsErrors }),
  );
  for (const { title, lines, errors } of sections) console.log([title, '', ...lines, '', ...(errors ?? [])].join('\n'));
  if (wantsErrors) return;
  const file = path.resolve(import.meta.dirname, '../QUALITY.md');
  const document = existsSync(file) ? readFileSync(file, 'utf8') : '# Quality\n';
  writeFileSync(file, writeSections(document, sections));
}

main();
