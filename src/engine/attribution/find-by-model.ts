import type { Attribution } from '../model';
import type { TextDocument } from '../text/document';
import type { AttributionModel } from './model-file';
import { chooseFrames, judgeFrames, type JudgedFrame } from './judge';
import { readFeatures, type Reading as LearnedReading } from './read-features';
import { ruledFrames, withRuled } from './ruled-frames';
import { finish } from './rules/drafts';
import { findByRules } from './rules/find-by-rules';
import { keep, noFindings, type Findings } from './rules/findings';
import { placeLooseQuotations } from './rules/loose-quotations';
import { readOwnVoice, type Reading } from './rules/reading';
import { readStructure } from './rules/structure';
import { tagArguments } from './tag-arguments';
import { tagCues } from './tag-cues';

/** How much the cue tagger leans towards finding cues: the judge throws out what is none. In log-odds of a cue's beginning. */
export const LEAN = 2;

/** Probability from which a frame counts: chosen for the best F1 of content and source on held-out training articles. */
const THRESHOLD = 0.3;

/** Possible cues with their arguments, judged. */
function findFrames(features: LearnedReading, model: AttributionModel): JudgedFrame[] {
  const { document } = features.view;
  const tagged = tagArguments(features, model.arguments, tagCues(features, model.cues, LEAN));
  const ruled = ruledFrames(document, findByRules(document));
  return judgeFrames(features, withRuled(tagged, ruled), ruled, model.judge);
}

/**
 * Attributions by the learned taggers, which judge what the rules found as well, completed by rules where these know
 * better: what the page's structure attributes (signed posts, labels), and quotations that no cue claims or that go on
 * over paragraphs.
 */
export function findByModel(document: TextDocument, model: AttributionModel): Attribution[] {
  const features = readFeatures(document, model);
  const frames = findFrames(features, model);
  const chosen = chooseFrames(frames, features.view.count, THRESHOLD);
  const reading = readOwnVoice(document);
  const findings = noFindings();
  readStructure(reading, findings);
  const sentenceOf = sentenceIndex(reading);
  for (const frame of chosen) keepFrame(reading, findings, sentenceOf, frame);
  placeLooseQuotations(reading, findings);
  return finish(reading, findings.drafts);
}

/** For every token the sentence of the article's own voice that it stands in. */
function sentenceIndex({ sentences, tokens }: Reading): Int32Array {
  const index = new Int32Array(tokens.length);
  sentences.forEach(({ start, end }, i) => index.fill(i, start, end));
  return index;
}

function keepFrame(reading: Reading, findings: Findings, sentenceOf: Int32Array, frame: JudgedFrame): void {
  const sentence = sentenceOf[frame.cue.start]!;
  if (findings.taken.has(sentence)) return;
  const [source] = frame.source;
  const draft = {
    rule: 'learned' as const,
    confidence: frame.probability,
    cue: frame.cue,
    content: [...frame.content],
    ...(source && { source }),
  };
  if (frame.content.length > 0) keep(reading, findings, sentence, draft);
  else findings.pending.set(sentence, draft);
}
