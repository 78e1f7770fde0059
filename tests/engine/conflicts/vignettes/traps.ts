import { vignette } from './vignette';

/** What makes false cards: every base is a conflict, every twin one of the known traps. */
export const TRAPS = [
  vignette(
    'a motion denied is not granted',
    'dispute',
    `<Heirs> [said] {the museum had stolen the vase}.
     <The museum> [denied] {the accusation}.`,
    ['the accusation', 'the motion'],
  ),
  vignette(
    'dismissed from a post',
    'dispute',
    `<Waiters> [said] {the hotel kept their tips}.
     <The hotel> [dismissed] {the claim}.`,
    ['the claim', 'them'],
  ),
  vignette(
    'a refusal to deny',
    'dispute',
    `<The paper> [said] {the prince sold arms to both sides}.
     <The prince> [denied] {that}.`,
    ['[denied]', '[refused to deny]'],
  ),
  vignette(
    'a false friend',
    'dispute',
    `<Divers> [said] {the wreck was looted}.
     <The navy> [said] {that was false}.`,
    ['that was false', 'that is a false bottom'],
  ),
  vignette(
    'wrong to compare',
    'dispute',
    `<Guests> [said] {other faiths had killed pilgrims as well}.
     <Host Lena Bloom> [said] {that was wrong}.`,
    ['that was wrong', 'it was wrong to compare pilgrims'],
  ),
  vignette(
    'a vote against',
    'possible',
    `<The clerk> [said] {the council approved the landfill}.
     <Councillor Eze> [said] {the council did not approve the landfill}.`,
    ['did not approve the landfill', 'did not entirely approve the landfill'],
  ),
  vignette(
    'some of them',
    'possible',
    `<Zoo vet Hart> [said] {no penguin escaped through the gate}.
     <A visitor> [said] {a penguin escaped through the gate}.`,
    ['a penguin escaped', 'a penguin nearly drowned'],
  ),
  vignette(
    'a quotation in a quotation',
    'possible',
    `<Sergeant Moss> [said] {the rifle was loaded in the barracks}.
     <Private Dunn> [said] {the rifle was not loaded in the barracks}.`,
    ['Dunn> [said] {the rifle', 'Dunn> [asked] {whether Moss lied when he said the rifle'],
  ),
  vignette(
    'may for did',
    'possible',
    `<The nurse> [said] {the doctor signed the form}.
     <The doctor> [said] {he did not sign the form}.`,
    ['did not sign', 'might not sign'],
  ),
  vignette(
    'other person',
    'possible',
    `<Agent Fry> [said] {Bauer boarded the night train}.
     <The conductor> [said] {Bauer did not board the night train}.`,
    ['Bauer did not board', 'Winkler did not board'],
  ),
  vignette(
    'late-night and early-morning',
    'possible',
    `<The bar> [said] {the terrace is open}.
     <Neighbours> [said] {the terrace is closed}.`,
    ['the terrace is closed', 'an open case is a closed book'],
  ),
  vignette(
    'a wish',
    'possible',
    `<The coach> [said] {the captain apologised to the fans}.
     <Fans> [said] {the captain did not apologise to the fans}.`,
    ['[said] {the captain did not apologise', '[want] {the captain to apologise'],
  ),
  vignette(
    'votes of different counts',
    'possible',
    `<The clerk> [said] {the tax passed with 12 votes in the council}.
     <The mayor> [said] {the tax passed with 31 votes in the council}.`,
    ['tax passed with 31 votes in the council', 'park opened with 31 songs at the fountain'],
  ),
  vignette(
    'an old denial',
    'dispute',
    `<Two maids> [said] {the duke burned the ledgers}.
     <The duke> [disputes] {that}.`,
    ['<Two maids> [said] {the duke burned the ledgers}', '<Two maids> [asked] {to leave early}'],
  ),
  vignette(
    'the denied claim is the denier’s own',
    'dispute',
    `<Mira Stein> [said] {the choir had lost its grant}.
     <Jon Baker> [said] {the claim was untrue}.`,
    ['<Jon Baker>', '<Mira Stein>'],
  ),
  vignette(
    'praise and blame of different things',
    'disagreement',
    `<Actors> [praised] {the minister’s plan for the opera house}.
     <Dancers> [blasted] {the minister’s plan for the opera house}.`,
    ['plan for the opera house}.\n     <Dan', 'shoes}.\n     <Dan'],
  ),
  vignette(
    'capitals',
    'dispute',
    `<Aldo Ricci> [said] {the referee was bribed}.
     <The league> [said] {that is untrue}.`,
    ['{the referee was bribed}', '{FORZA UNITED FOREVER NOW}'],
  ),
  vignette(
    'what somebody wants done',
    'possible',
    `<Clerk Ode> [said] {the house rejected the harbour deal}.
     <Guild head Pell> [said] {the house accepted the harbour deal}.`,
    ['the house rejected', 'the house is pressed to reject'],
  ),
  vignette(
    'another one’s words brought up',
    'possible',
    `<Mayor Ruiz> [said] {the viaduct is not safe for trucks}.
     <Builder Cho> [said] {the viaduct is safe for trucks}.`,
    ['{the viaduct is not', '{Cho last night said the viaduct is not'],
  ),
  vignette(
    'what somebody is against',
    'possible',
    `<Two deputies> [said] {they saw cameras on the quay}.
     <The prefect> [said] {there are no cameras on the quay}.`,
    ['they saw cameras', 'they oppose cameras'],
  ),
  vignette(
    'a figure that both have',
    'possible',
    `<Economist Varga> [said] {the top 3 percent of farms got 80 percent of the subsidies}.
     <Minister Lind> [said] {the top 3 percent of farms got 45 percent of the subsidies}.`,
    ['got 45 percent', 'got 80 percent'],
  ),
  vignette(
    'a figure of another time',
    'possible',
    `<Economist Varga> [said] {the top farms got 80 percent of the subsidies}.
     <Minister Lind> [said] {the top farms got 45 percent of the subsidies}.`,
    ['Varga> [said]', 'Varga> [once said]'],
  ),
  vignette(
    'a part and the whole',
    'possible',
    `<Regulators> [said] {ferry traffic increased}.
     <Two lines> [said] {ferry traffic declined}.`,
    [
      'ferry traffic increased',
      'passenger traffic at the island’s nine open piers increased in the warm half of the season',
    ],
  ),
  vignette(
    'a mistake that both regret',
    'dispute',
    `<The auditors> [said] {the council had never asked them}.
     <Minister Otto Lind> [denied] {that}.`,
    ['[denied] {that}', '[said] {it was a mistake by the council to “row without a lamp”}'],
  ),
  vignette(
    'more of another place',
    'possible',
    `<The harbour> [said] {it dismissed 12 guards at the yard}.
     <The union> [said] {it dismissed 486 guards at the yard}.`,
    ['it dismissed 486 guards at the yard', 'some 486 more guards from across the country will be dismissed'],
  ),
];
