import type { Attribution } from '../../model';
import type { TextDocument } from '../../document/document';
import { heedRules } from '../passes/snap-to-rules';
import { chooseFrames, judgeFrames, type JudgedFrame } from '../rerank/rerank';
import { mergeLayers, toAttribution } from './merge-layers';
import type { AttributionModel } from '../model-file';
import { readFeatures } from '../tagger/read-features';
import { ruledFrames, withRuled } from '../candidates/rule-candidates';
import type { RuledAttribution } from '../rules/drafts';
import { findByRules } from '../rules/find-by-rules';
import type { Rule } from '../rules/precision.data';
import { tokensIn } from '../spans';
import { tagArguments } from '../tagger/tag-arguments';
import { tagCues } from '../tagger/tag-cues';
import { withContinuations } from '../passes/join-continuations';
import { withoutNarration } from '../passes/cut-narration';

/** How much the cue tagger leans towards finding cues: the judge throws out what is none. In log-odds of a cue's beginning. */
const LEAN = 1.5;

/** Probability from which a frame counts. F1 on held-out training articles is the same from 0.25 to 0.3, where the judge is right more often than it says. */
const THRESHOLD = 0.27;

/** What the rules attribute by a cue stands from this probability of that cue on, where no learned statement says otherwise. */
const LEAST_RULED = 0.1;

/** From this probability on a learned statement goes before what only the rules find. */
const LIKELY = 0.5;

/** Rules that read the page's structure, which the learned model's corpus does not mark. */
const STRUCTURAL: ReadonlySet<Rule> = new Set(['signature', 'label', 'headline', 'block-quote']);

/** Rules that go on with the speaker before, where nobody else is found. */
const CONTINUING: ReadonlySet<Rule> = new Set(['follow', 'free']);

/**
 * What the learned taggers find, with the rules' reading of each cue beside theirs; then what only rules know: statements
 * inside statements, the page's structure, further quoted paragraphs.
 */
export function findByModel(document: TextDocument, model: AttributionModel): Attribution[] {
  const reading = readFeatures(document, model);
  const attributions = findByRules(document);
  const ruled = ruledFrames(document, attributions);
  const tagged = tagArguments(reading, model.arguments, tagCues(reading, model.cues, LEAN));
  const judged = judgeFrames(reading, withRuled(tagged, ruled), ruled, model.judge);
  const learned = chooseFrames(judged, reading.view.count, THRESHOLD);
  const possible = cuesFrom(judged, reading.view.count, LEAST_RULED);
  const isPossible = ({ cue: [cue] }: Attribution) =>
    cue !== undefined && possible[tokensIn(document.tokens, cue[0], cue[1]).start] === 1;
  const isSure = (item: RuledAttribution) => {
    if (item.within !== undefined) return true;
    if (item.type === 'indirect') return isPossible(item) && isVerdict(document, item);
    return STRUCTURAL.has(item.rule) || isPossible(item);
  };
  const told = heedRules(reading, learned, ruled).map((frame) =>
    toAttribution(document, { ...frame, content: withoutNarration(document, frame.content) }),
  );
  const layers = [
    told.filter(({ confidence }) => confidence >= LIKELY),
    attributions.filter(isSure),
    told.filter(({ confidence }) => confidence < LIKELY),
    attributions.filter(({ rule }) => CONTINUING.has(rule)),
  ];
  return withContinuations(document, mergeLayers(document, attributions, layers));
}

/**
 * `Two reports reveal that’s untrue`: the only indirect statements kept on the rules' word, since without them nobody
 * would learn that what somebody said is disputed.
 */
const isVerdict = ({ text }: TextDocument, { content }: Attribution) =>
  /\b(?:untrue|false|wrong|incorrect|inaccurate|baseless|unfounded)$/.test(text.slice(...content.at(-1)!));

/** 1 for each token of a cue that some frame of this probability has. */
function cuesFrom(frames: readonly JudgedFrame[], tokens: number, least: number): Uint8Array {
  const cues = new Uint8Array(tokens);
  for (const { cue, probability } of frames) if (probability >= least) cues.fill(1, cue.start, cue.end);
  return cues;
}
