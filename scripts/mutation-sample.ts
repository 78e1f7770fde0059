/**
 * The functions whose mutants make the mutation score, `FILE#FUNCTION` under `src/engine`: of each stage those with the longest conditions,
 * the policy between rules and model and the columns of the re-ranker's features, the rest drawn by lot. Fixed, so that scores of
 * different days compare: a function that was renamed is renamed here, one that is gone is replaced by what does its work.
 */
export const SAMPLE: readonly string[] = [
  'document/sentences.ts#beginsSentence',
  'document/quotations.ts#pairDoubles',
  'document/tokenize.ts#endOfWord',
  'document/sentences.ts#afterClosers',
  'document/sentences.ts#leadsToSpeech',

  'lexicon/numbers.ts#numberOf',
  'lexicon/memo.ts#memo',
  'lexicon/name-lists.ts#listsOfAny',
  'lexicon/conflicts/entries.ts#nameConcept',

  'attribution/rules/adjuncts.ts#skipHearer',
  'attribution/rules/clauses.ts#sharesSubject',
  'attribution/rules/clauses.ts#invertedSubject',
  'attribution/rules/clauses.ts#isSure',
  'attribution/rules/clauses.ts#plainSubject',
  'attribution/rules/subjects.ts#isNounPhrase',
  'attribution/rules/contents.ts#skipJoints',
  'attribution/rules/according-to.ts#accordingTo',
  'attribution/rerank/candidate-features.ts#candidateFeatures',
  'attribution/rerank/candidate-features.ts#writeNeighbourFeatures',
  'attribution/selection/policy.ts#layersOf',
  'attribution/selection/choose-candidates.ts#chooseCandidates',
  'attribution/selection/best-together.ts#bestOf',
  'attribution/passes/cut-narration.ts#isHandedOn',
  'attribution/passes/fold-repeats.ts#findOriginals',
  'attribution/passes/fold-repeats.ts#standsApart',

  'speakers/antecedents/groups.ts#Groups.addPairs',
  'speakers/antecedents/speaker-resolver.ts#SpeakerResolver.resolveNoun',
  'speakers/entities/compare-names.ts#isBareName',
  'speakers/mentions/name-context.ts#followingEvidence',
  'speakers/mentions/noun-mentions.ts#findNounMentions',
  'speakers/mentions/words.ts#readSpellings',
  'speakers/sources/read-source.ts#drops',
  'speakers/antecedents/role-bearers.ts#RoleBearers.find',

  'conflicts/denials/copula.ts#copulaBefore',
  'conflicts/clauses/figures.ts#isTotal',
  'conflicts/denials/read-denials.ts#mayDeny',
  'conflicts/pairs/links/previous-claim.ts#takesBackOther',
  'conflicts/pairs/opposition.ts#mayOppose',

  'view/speaker-groups.ts#speakerGroups',
  'view/explain-source.ts#explainSource',
];
