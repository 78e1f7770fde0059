import { vignette } from './vignette';

/** One speaker at two times, and words taken back or put right. */
export const CHANGES = [
  vignette(
    'walked back',
    'changed-position',
    `<Minister Kovac> [said] {the army would close the northern border}.
     <Kovac> [walked back] {the remarks on the border}.`,
    ['[walked back]', '[stood by]'],
  ),
  vignette(
    'revised his statement',
    'changed-position',
    `<Driver Ola Vik> [initially said] {he saw nobody on the crossing}.
     <He|vik> [revised his statement, saying] {he saw a child on the crossing}.`,
    ['[revised his statement, saying]', '[spoke up again, saying]'],
    ['saw a child', 'saw fog'],
  ),
  vignette(
    'recanted',
    'changed-position',
    `<Witness Nadia Roche> [testified] {that the twins started the brawl}.
     <She|roche> [later recanted] {her testimony about the brawl}.`,
    ['[later recanted]', '[later framed]'],
  ),
  vignette(
    'now says the opposite',
    'changed-position',
    `<Senator Falk> [said last year] {he supported the dam at Elvas}.
     <Falk> [now says] {he does not support the dam at Elvas}.`,
    ['does not support the dam at Elvas', 'does not support the bank in Elvas'],
  ),
  vignette(
    'never said, but had',
    'changed-position',
    `<Mayor Pinto> [said in March] {we made a mistake selling the tram depot}.
     <Pinto> [told a crowd later]: {“I’ve never said we made a mistake selling the tram depot.”}`,
    ['I’ve never said', 'I still say'],
  ),
  vignette(
    'has since said she now believes',
    'changed-position',
    `<Dr Amina Sow> [had said] {the vaccine should be given to every child}.
     <Sow> [has since said] {she now believes the vaccine should wait}.`,
    ['[has since said]', '[has said]'],
    ['she now believes the vaccine', 'the clinic'],
  ),
  vignette(
    'mistake, then none',
    'changed-position',
    `<Director Haugen> [said] {her decision to close the archive was a mistake}.
     <Haugen> [later said] {it was not a mistake}.`,
    ['was not a mistake', 'was not a holiday'],
  ),
  vignette(
    'reversed course',
    'changed-position',
    `<The airline> [said] {it would fly the route to Suva all winter}.
     <The airline> [reversed course on] {the winter route}.`,
    ['[reversed course on]', '[spoke with pride of]'],
  ),
  vignette(
    'an earlier denial',
    'changed-position',
    `<Trainer Bo Lindh> [earlier said] {he never met the bookmaker at the track}.
     <Lindh> [conceded] {he met the bookmaker at the track}.`,
    ['he met the bookmaker at the track', 'the stable lad met the bookmaker’s wife'],
  ),
  vignette(
    'qualified in one breath',
    'changed-position',
    `<Chef Mora> [said a year ago] {the kitchen was clean}.
     <Mora> [now says] {the kitchen was not clean}.`,
    ['a year ago', 'with pride'],
    ['now says', 'added'],
  ),
  vignette(
    'backtracked',
    'changed-position',
    `<Prince Adil> [said] {the summit would be held in Dara}.
     <The prince|adil> [backtracked on] {the summit in Dara}.`,
    ['[backtracked on]', '[arrived for]'],
  ),
  vignette(
    'contradicting his earlier comments',
    'changed-position',
    `<Owner Stig Bakke> [said in March] {players should pay for their own shirts}.
     <Bakke> [put out a statement contradicting] {his earlier comments on the shirts}.`,
    ['contradicting', 'containing'],
  ),
  vignette(
    'the paper corrected',
    'correction',
    `<The Gazette> [reported] {that the bishop had resigned over the land sale}.
     <The Gazette> [corrected] {its report on the land sale}.`,
    ['[corrected]', '[printed]'],
  ),
  vignette(
    'retracted',
    'correction',
    `<The journal> [wrote] {that the fish oil cured the patients’ asthma}.
     <The journal> [retracted] {the study of fish oil}.`,
    ['[retracted]', '[praised]'],
  ),
  vignette(
    'clarified',
    'correction',
    `<Spokesman Ren Ito> [said] {the president was directly responsible for the blackout}.
     <Ito> [clarified] {that he meant the grid, not the president}.`,
    ['[clarified]', '[wrote]'],
    ['he meant the grid', 'he fears the grid'],
  ),
  vignette(
    'amended its filing',
    'correction',
    `<The brewery> [told] {investors that sales of cider doubled}.
     <The brewery> [amended] {its note on the sales of cider}.`,
    ['[amended]', '[hung up]'],
  ),
];
