import { vignette } from './vignette';

/** One wants what the other does not: opinions, kept apart from facts. */
export const DISAGREEMENTS = [
  vignette(
    'supports and opposes',
    'disagreement',
    `<Shopkeepers> [support] {the new tram line through the old town}.
     <Cyclists> [oppose] {the new tram line through the old town}.`,
    ['[oppose]', '[photograph]'],
  ),
  vignette(
    'praises and condemns',
    'disagreement',
    `<The bishop> [praised] {the amnesty for the deserters}.
     <Widows> [condemned] {the amnesty for the deserters}.`,
    ['amnesty for the deserters}.\n     <Wid', 'choir of the orphans}.\n     <Wid'],
  ),
  vignette(
    'rejects the proposal',
    'disagreement',
    `<The teachers’ union> [proposed] {a four-day school week in winter}.
     <The ministry> [rejected] {the proposal for a four-day school week}.`,
    ['[rejected]', '[printed]'],
  ),
  vignette(
    'rejects that',
    'disagreement',
    `<Captain Orlov> [proposed] {they hold the regatta in the lagoon}.
     <The yacht club> [rejected] {that}.`,
    ['[rejected]', '[adopted]'],
  ),
  vignette(
    'offer turned down',
    'disagreement',
    `<Bank chief Lotte Grau> [offered] {to pay half of the farmers’ debts}.
     <The farmers> [spurned] {Grau’s offer}.`,
    ['[spurned]', '[quoted]'],
  ),
  vignette(
    'backs and denounces',
    'disagreement',
    `<Senator Pell> [backs] {the ban on night fishing in the strait}.
     <Fishermen> [denounced] {the ban on night fishing in the strait}.`,
    ['[denounced]', '[studied]'],
  ),
  vignette(
    'welcomes and fights',
    'disagreement',
    `<The governor> [welcomed] {the copper mine near the lake}.
     <Herders> [are fighting] {the copper mine near the lake}.`,
    ['copper mine near the lake}.\n     <Her', 'wolves on the ridge}.\n     <Her'],
  ),
  vignette(
    'demand refused',
    'disagreement',
    `<Hunters> [demanded] {a longer season for elk}.
     <The park service> [rejected] {a longer season for elk}.`,
    ['a longer season for elk}.\n     <The', 'a warmer hut for dogs}.\n     <The'],
  ),
  vignette(
    'defends and attacks',
    'disagreement',
    `<The rector> [defended] {the exam in classical Greek}.
     <Students> [attacked] {the exam in classical Greek}.`,
    ['[attacked]', '[passed]'],
  ),
  vignette(
    'same side',
    'disagreement',
    `<Tailors> [favour] {the tariff on silk from Oman}.
     <Weavers> [oppose] {the tariff on silk from Oman}.`,
    ['[oppose]', '[support]'],
  ),
  vignette(
    'criticism answered',
    'disagreement',
    `<Trainer Uri Katz> [criticised] {the judges’ marking of the vault}.
     <The judges> [pushed back against] {Katz’s criticism of the vault marking}.`,
    ['[pushed back against]', '[framed]'],
  ),
  vignette(
    'call dismissed',
    'disagreement',
    `<Doctors> [called for] {a pause in the vaccine trial}.
     <The company> [dismissed] {the call for a pause in the trial}.`,
    ['[dismissed]', '[translated]'],
  ),
];
