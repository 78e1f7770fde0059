import { vignette } from './vignette';

/** Denials, answers and opinions set against what they do not answer: every twin is one. */
export const TRAPS_OF_DENIALS = [
  vignette(
    'a relative clause denies what stands before it',
    'dispute',
    `<Two aides> [said] {the senator had pocketed the deposits}.
     <The senator> [denied] {the charge}.`,
    ['<The senator> [denied] {the charge}', 'A neighbour’s suit names a barn, {a charge that} <the senator> [denied]'],
  ),
  vignette(
    'a topic is no claim',
    'dispute',
    `<The cook> [said] {the inspector took bribes}.
     <The inspector> [denied] {the allegations}.`,
    ['[said] {the inspector took bribes}', '[wrote about] {the inspector’s visit to the kitchen}'],
  ),
  vignette(
    'the words of another walked back',
    'changed-position',
    `<Curator Holm> [said] {the vase was a forgery from Delft}.
     <Holm|holm> [later walked back] {his comments}.`,
    ['his comments', 'Director Vane’s remarks'],
  ),
  vignette(
    'what is said in reply is not what is denied',
    'dispute',
    `<The union> [said] {the crane in the harbour was inspected last in March}.
     <The yard> [countered] {that claim}.`,
    ['that claim', 'that the crane in the harbour was inspected by a union man'],
  ),
  vignette(
    'support that is repudiated',
    'disagreement',
    `<Shipowners> [blasted] {free trade with the northern isles}.
     <Premier Dahl> [praised] {free trade with the northern isles}.`,
    ['[praised] {free', '[repudiated] {decades of support for free'],
  ),
  vignette(
    'a poll takes no side',
    'disagreement',
    `<Senator Pell> [opposes] {wider checks on pleasure boats}.
     <Skippers> [announced] {support for wider checks on pleasure boats}.`,
    ['<Skippers> [announced]', '<A poll of skippers> [found]'],
  ),
  vignette(
    'others are against it too',
    'disagreement',
    `<Minister Roth> [proposed] {tighter rules on crossbow sales at fairs}.
     <Speaker Lang> [dismissed] {Roth’s rules on crossbow sales}.`,
    ['[proposed]', '[lamented]'],
  ),
  vignette(
    'a judgement on what others do',
    'dispute',
    `<The memo> [said] {the mill would close on Monday}.
     <Tom Okafor> [said]: {“The memo was a mistake.”}`,
    ['The memo was a mistake', 'It is a big mistake'],
  ),
  vignette(
    'against such nonsense',
    'dispute',
    `<Two Danes> [said] {waiters in the hotel steal from tourists}.
     <Manager Koch> [said] {that is nonsense}.`,
    ['that is nonsense', 'most Danes are against that kind of nonsense'],
  ),
  vignette(
    'only asked',
    'dispute',
    `<Reporters> [said] {the coach would bench the captain}.
     <The coach> [dismissed] {that claim}.`,
    ['[said] {the coach', '[asked] {whether the coach'],
  ),
  vignette(
    'never said and never wanted',
    'changed-position',
    `<Mayor Pinto> [said in March] {he wants to fell the limes on the quay}.
     <Pinto> [insisted later] {he never said he wanted to fell the limes on the quay}.`,
    ['he wants', 'he does not necessarily want'],
  ),
  vignette(
    'free to deny',
    'dispute',
    `<Two maids> [said] {the duke burned the ledgers in the kitchen}.
     <The butler> [denied] {that the duke burned the ledgers}.`,
    ['[denied]', '[would be free to deny]'],
  ),
  vignette(
    'made small, not denied',
    'dispute',
    `<Divers> [said] {the wreck was looted in spring}.
     <The navy> [dismissed] {the claim}.`,
    ['[dismissed]', '[downplayed]'],
  ),
  vignette(
    'a reference to another one’s list',
    'changed-position',
    `<Envoy Ilic> [said at first] {she never sent classified cables in May}.
     <Ilic> [said later] {she sent classified cables in May}.`,
    [
      '[said later] {she sent classified cables in May}',
      '[later made a reference to] {the list of classified cables that were sent in May}',
    ],
  ),
  vignette(
    'criticism of a thing, and talk of it',
    'disagreement',
    `<Pianist Ode> [criticised] {the tempo of the closing concert}.
     <Conductor Grau> [dismissed] {Ode’s criticism of the tempo of the closing concert}.`,
    [
      '[criticised] {the tempo of the closing concert}.\n     <Conductor Grau> [dismissed] {Ode’s',
      '[praised] {the tempo of the closing concert}.\n     <Conductor Grau> [dismissed] {critics’',
    ],
  ),
  vignette(
    'an apology taken back',
    'changed-position',
    `<Analyst Roff> [wrote] {an apology for his doubts about the casino}.
     <Roff> [later retracted] {his apology}.`,
    ['[wrote] {an apology for his doubts about the casino}', '[said] {the casino made new demands on his firm}'],
  ),
  vignette(
    'both against it',
    'disagreement',
    `<Envoy Harm> [urged] {the duke to close the prison on the rock}.
     <Ninety peers> [rejected] {the duke’s request to close the prison on the rock}.`,
    ['the duke to close', 'the duke not to close'],
  ),
  vignette(
    'each its own bills',
    'disagreement',
    `<Several towns> [have rejected] {bills seen as hostile to street music}.
     <The isle’s senate> [supports] {bills seen as hostile to street music}.`,
    ['[supports]', '[passes]'],
  ),
  vignette(
    'what a leaflet wrongly suggests',
    'dispute',
    `<Heirs> [say] {the firm stole portraits of their uncle}.
     <Lawyer Holm> [said] {that they wrongly suggest theft}.`,
    ['that they wrongly suggest theft', 'that the leaflet wrongly suggests support'],
  ),
];
