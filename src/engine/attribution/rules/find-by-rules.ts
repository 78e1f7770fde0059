import type { TextDocument, WholeSentence } from '../../document/document';
import type { Candidate } from '../candidate';
import { findAround } from './around-quotations';
import { findInSentence } from './clauses';
import type { Found } from './found';
import { finish, type Draft } from './drafts';
import { keep, noFindings, quotationsIn, type Findings } from './findings';
import { placeLooseQuotations } from './unattributed-quotations';
import { after, readNarration, type Narration } from './narration';
import { readStructure } from './structure';

/** Candidates that fixed rules find: quotations with whoever is named beside or before them, reported clauses after common cues, and what the page's structure attributes. */
export function findByRules(document: TextDocument, narration = readNarration(document)): Candidate[] {
  const findings = noFindings();
  readStructure(narration, findings);
  document.wholeSentences.forEach((sentence, index) => {
    if (!findings.taken.has(index) && isReadable(narration, sentence))
      readSentence(narration, sentence, index, findings);
  });
  placeLooseQuotations(narration, findings);
  return finish(narration, findings.drafts);
}

/** Words and quotations of a sentence that the rules look at; longer ones are lists or rubbish, and each cue looks at the whole sentence. */
const MAX_SENTENCE = 400;

function isReadable(narration: Narration, { start, end }: WholeSentence): boolean {
  if (end - start <= MAX_SENTENCE) return true;
  let length = 0;
  for (let i = start; i < end && length <= MAX_SENTENCE; i = after(narration, i)) length++;
  return length <= MAX_SENTENCE;
}

function readSentence(narration: Narration, sentence: WholeSentence, index: number, findings: Findings): void {
  let previous: Draft | undefined;
  for (const found of findInSentence(narration, sentence)) {
    const draft = draftOf(found, previous);
    if (found.content.length === 0) findings.pending.set(index, draft);
    else if (found.nested) findings.drafts.push(draft);
    else previous = keep(narration, findings, index, draft);
  }
  for (const number of quotationsIn(narration, sentence)) {
    if (findings.holder.has(number)) continue;
    const found = findAround(narration, sentence, narration.document.quotations[number]!);
    if (found) keep(narration, findings, index, draftOf(found, undefined));
  }
}

function draftOf({ rule, content, cue, source, shared, nested }: Found, previous: Draft | undefined): Draft {
  return {
    rule,
    content: [...content],
    cue,
    ...(source && { source }),
    ...(shared && previous && { follows: previous }),
    ...(nested && previous && { within: previous }),
  };
}
