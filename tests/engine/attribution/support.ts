import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextDocument, TokenRange } from '../../../src/engine/document/document';
import { textOf, tokensIn } from '../../../src/engine/document/spans';
import type { Candidate, CuedCandidate } from '../../../src/engine/attribution/candidate';
import { loadModel } from '../../../src/engine/attribution/model-file';
import type { LearnedContext, Pass } from '../../../src/engine/attribution/passes/pass';
import { findByRules } from '../../../src/engine/attribution/rules/find-by-rules';
import { readNarration } from '../../../src/engine/attribution/rules/narration';
import { readTaggerInput } from '../../../src/engine/attribution/tagger/tagger-input';
import { readText } from '../support';

/** A candidate in words; each piece is found at its first place in the text. */
export interface Words {
  readonly source?: readonly string[];
  readonly cue?: string;
  readonly content: readonly string[];
}

/** The tokens of the first place of some words. */
export function rangeOf({ text, tokens }: TextDocument, words: string): TokenRange {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in the text`);
  return tokensIn(tokens, start, start + words.length);
}

/** A candidate by its words. */
export function candidateOf(
  document: TextDocument,
  { source = [], cue, content }: Words,
  more: Partial<Candidate> = {},
): Candidate {
  return {
    id: 0,
    origin: 'tagger',
    source: source.map((words) => rangeOf(document, words)),
    ...(cue && { cue: rangeOf(document, cue) }),
    content: content.map((words) => rangeOf(document, words)),
    confidence: 0.8,
    ...more,
  };
}

/** A candidate's words. */
export const wordsOf = (document: TextDocument, { source, cue, content }: Candidate): Words => ({
  source: source.map((range) => textOf(document, range)),
  ...(cue && { cue: textOf(document, cue) }),
  content: content.map((range) => textOf(document, range)),
});

const model = loadModel(readFileSync(path.resolve(import.meta.dirname, '../../../public/models/attribution.bin')));

/** Runs one pass, beside what the rules find or are said to have found. All cues are possible. */
export function runPass(
  pass: Pass,
  document: TextDocument,
  candidates: readonly Candidate[],
  fromRules: readonly Candidate[] = findByRules(document),
): readonly Candidate[] {
  const narration = readNarration(document);
  const context: LearnedContext = {
    document,
    narration,
    fromRules,
    view: readTaggerInput(document, model).view,
    ruleAt: new Map(
      fromRules.flatMap((rule) =>
        Array.from({ length: rule.cue ? rule.cue.end - rule.cue.start : 0 }, (_, i): [number, CuedCandidate] => [
          rule.cue!.start + i,
          { ...rule, cue: rule.cue! },
        ]),
      ),
    ),
    possible: new Uint8Array(document.tokens.length).fill(1),
  };
  return 'run' in pass ? pass.run(context, candidates) : pass.runLearned(context, candidates);
}

/** What the taggers' candidate becomes by a pass beside one of the rules. */
export function besideRule(pass: Pass, text: string, told: Words, fromRules: Words): Words {
  const document = readText(text);
  const rule = candidateOf(document, fromRules, { id: 1, origin: 'quotation', confidence: 0.94 });
  const [after] = runPass(pass, document, [candidateOf(document, told)], [rule]);
  return wordsOf(document, after!);
}
