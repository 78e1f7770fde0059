import type { Attribution } from '../model';
import type { TextDocument } from '../text/document';
import { chooseFrames, judgeFrames } from './judge';
import { mergeLayers, toAttribution } from './merge';
import type { AttributionModel } from './model-file';
import { readFeatures } from './read-features';
import { ruledFrames, withRuled } from './ruled-frames';
import { findByRules } from './rules/find-by-rules';
import { tagArguments } from './tag-arguments';
import { tagCues } from './tag-cues';

/** How much the cue tagger leans towards finding cues: the judge throws out what is none. In log-odds of a cue's beginning. */
export const LEAN = 2;

/** Probability from which a frame counts: chosen for the best F1 of content and source on held-out training articles. */
const THRESHOLD = 0.3;

/** From this probability on a learned statement goes before the rules' doubtful ones; quoted words below it are not told. */
const LIKELY = 0.5;

/** Rules for quoted words that are at least this often right go first: they know where a quotation begins, goes on and ends. */
const SURE_RULE = { direct: 0.81, mixed: 0.75 };

/**
 * Quoted statements of which the rules are sure, completed by the learned taggers, which find what rules cannot: wide
 * cues, the long tail of verbs, where an indirect content ends.
 */
export function findByModel(document: TextDocument, model: AttributionModel): Attribution[] {
  const reading = readFeatures(document, model);
  const attributions = findByRules(document);
  const ruled = ruledFrames(document, attributions);
  const tagged = tagArguments(reading, model.arguments, tagCues(reading, model.cues, LEAN));
  const judged = judgeFrames(reading, withRuled(tagged, ruled), ruled, model.judge);
  const chosen = chooseFrames(judged, reading.view.count, THRESHOLD);
  const learned = chosen.map((frame) => toAttribution(document, frame));
  return mergeLayers(document, attributions, [
    attributions.filter(isSure),
    learned.filter(({ confidence }) => confidence >= LIKELY),
    attributions.filter((item) => !isSure(item) && (item.type !== 'indirect' || item.within !== undefined)),
    learned.filter(({ type, confidence }) => confidence < LIKELY && type === 'indirect'),
  ]);
}

const isSure = ({ type, confidence }: Attribution) => type !== 'indirect' && confidence >= SURE_RULE[type];
