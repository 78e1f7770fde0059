import type { TextDocument } from '../../document/document';
import { findAround } from './around-quotations';
import { findInSentence } from './clauses';
import type { Found } from './found';
import { finish, type Draft, type RuledAttribution } from './drafts';
import { keep, noFindings, quotationsIn, type Findings } from './findings';
import { placeLooseQuotations } from './unattributed-quotations';
import { after, readOwnVoice, type OuterSentence, type Reading } from './reading';
import { readStructure } from './structure';

/** Attributions that fixed rules find: quotations with whoever is named beside or before them, reported clauses after common cues, and what the page's structure attributes. */
export function findByRules(document: TextDocument): RuledAttribution[] {
  const reading = readOwnVoice(document);
  const findings = noFindings();
  readStructure(reading, findings);
  reading.sentences.forEach((sentence, index) => {
    if (!findings.taken.has(index) && isReadable(reading, sentence)) readSentence(reading, sentence, index, findings);
  });
  placeLooseQuotations(reading, findings);
  return finish(reading, findings.drafts);
}

/** Words and quotations of a sentence that the rules look at; longer ones are lists or rubbish, and each cue looks at the whole sentence. */
const MAX_SENTENCE = 400;

function isReadable(reading: Reading, { start, end }: OuterSentence): boolean {
  if (end - start <= MAX_SENTENCE) return true;
  let length = 0;
  for (let i = start; i < end && length <= MAX_SENTENCE; i = after(reading, i)) length++;
  return length <= MAX_SENTENCE;
}

function readSentence(reading: Reading, sentence: OuterSentence, index: number, findings: Findings): void {
  let previous: Draft | undefined;
  for (const found of findInSentence(reading, sentence)) {
    const draft = draftOf(found, previous);
    if (found.content.length === 0) findings.pending.set(index, draft);
    else if (found.nested) findings.drafts.push(draft);
    else previous = keep(reading, findings, index, draft);
  }
  for (const number of quotationsIn(reading, sentence)) {
    if (findings.holder.has(number)) continue;
    const found = findAround(reading, sentence, reading.document.quotations[number]!);
    if (found) keep(reading, findings, index, draftOf(found, undefined));
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
