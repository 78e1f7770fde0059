import { vignette } from './vignette';

/** Two speakers say opposite things of one matter, and nobody says so. */
export const OPPOSITES = [
  vignette(
    'one negates the verb',
    'possible',
    `<Guard Ivo Marek> [said] {the warden locked the fire door that night}.
     <Cook Sam Ellery> [said] {the warden did not lock the fire door that night}.`,
    ['the warden did not lock', 'the warden may not lock'],
  ),
  vignette(
    'never touched',
    'possible',
    `<Lise Moreau> [said] {Keller grabbed her arm}.
     <Boris Keller> [said] {he never touched Moreau}.`,
    ['never touched', 'never fired'],
  ),
  vignette(
    'no decision',
    'possible',
    `<The letter> [says] {the army respects the decision to leave Karsa}.
     <Minister Dahl> [said] {there had been no decision whatsoever to leave Karsa}.`,
    ['leave Karsa}.\n     <Min', 'honour Karsa}.\n     <Min'],
  ),
  vignette(
    'there is no precedent',
    'possible',
    `<Judge Amari> [said] {there is no precedent for such a ruling}.
     <Professor Holt> [said] {there is a precedent for such a ruling}.`,
    ['there is a precedent', 'there may be a precedent'],
  ),
  vignette(
    'received',
    'possible',
    `<Mayor Costa> [said] {she never received a warning about the bridge}.
     <The engineers> [said] {Costa received a warning about the bridge in May}.`,
    ['Costa received', 'Ruiz received'],
  ),
  vignette(
    'alive and dead',
    'possible',
    `<Rebels> [said] {Commander Juma was killed in the raid}.
     <His brother> [said] {Commander Juma is alive after the raid}.`,
    ['Juma is alive', 'Okello is alive'],
  ),
  vignette(
    'open and closed',
    'possible',
    `<The council> [said] {the mountain road to Sella is open}.
     <Drivers> [said] {the mountain road to Sella is closed}.`,
    ['road to Sella is closed', 'pass to Gorm is closed'],
  ),
  vignette(
    'safe and unsafe',
    'possible',
    `<The utility> [said] {the tap water in Norvik is safe}.
     <Chemist Ada Lim> [said] {the tap water in Norvik is unsafe}.`,
    ['is unsafe', 'tastes odd'],
  ),
  vignette(
    'legal and illegal',
    'possible',
    `<Lawyer Finch> [said] {the night raid on the newsroom was legal}.
     <The court> [said] {the night raid on the newsroom was illegal}.`,
    ['was illegal', 'was filmed'],
  ),
  vignette(
    'attribute of another thing',
    'possible',
    `<Minister Rao> [said] {the new fishing quota is legal}.
     <Captain Jensen> [said] {the new fishing quota is illegal}.`,
    ['the new fishing quota is illegal', 'the fleet fears illegal fishing'],
  ),
  vignette(
    'question',
    'possible',
    `<Clerk Ruth Adler> [said] {the vault was empty on Sunday}.
     <Guard Leo Brandt> [said] {the vault was full on Sunday}.`,
    ['the vault was full on Sunday', 'was the vault full on Sunday?'],
  ),
  vignette(
    'other day',
    'possible',
    `<Clerk Ruth Adler> [said] {the vault was locked on Sunday}.
     <Guard Leo Brandt> [said] {the vault was not locked on Sunday}.`,
    ['not locked on Sunday', 'not locked on Friday'],
  ),
  vignette(
    'hypothetical',
    'possible',
    `<The airline> [said] {the strike will stop flights to Malta}.
     <Pilots> [said] {the strike will not stop flights to Malta}.`,
    ['the strike will not', 'if it rains the strike will not'],
  ),
  vignette(
    'past and future',
    'possible',
    `<The museum> [said] {it sold the bronze statue}.
     <The director> [said] {it has not sold the bronze statue}.`,
    ['has not sold', 'will not sell'],
  ),
  vignette(
    'rose and fell',
    'possible',
    `<The ministry> [said] {rents in the old town fell}.
     <Tenants> [said] {rents in the old town rose}.`,
    ['old town rose', 'suburbs rose'],
  ),
  vignette(
    'knew',
    'possible',
    `<Dana Pike> [said] {the board knew about the missing pension money}.
     <Chairman Ott> [said] {the board did not know about the missing pension money}.`,
    ['Pike> [said]', 'Pike> [asked whether]'],
    ['{the board knew', '{whether the board knew'],
  ),
  vignette(
    'paid',
    'possible',
    `<Builder Hanif> [said] {the school paid the invoice}.
     <Accountant Bell> [said] {the school never paid the invoice}.`,
    ['the school never paid', 'the school never saw'],
  ),
  vignette(
    'negation of another word',
    'possible',
    `<Miners> [said] {the company tested the lamps}.
     <Inspector Voss> [said] {the company did not test the lamps}.`,
    ['did not test the lamps', 'did not hide that it would test the lamps'],
  ),
  vignette(
    'only names in common',
    'possible',
    `<Karin Holm> [said] {Lund met Weber in Oslo}.
     <Lund> [said] {he never met Weber in Oslo}.`,
    ['never met Weber in Oslo', 'never cooked Weber in Oslo a meal'],
  ),
  vignette(
    'guilty and innocent',
    'possible',
    `<The jury> [found] {the baker guilty of arson at the mill}.
     <Her brother> [said] {the baker was innocent of arson at the mill}.`,
    ['was innocent of', 'was accused of'],
  ),
  vignette(
    'rhetorical negation',
    'possible',
    `<Fans> [said] {the referee saw the foul in the box}.
     <Referee Pohl> [said] {he did not see the foul in the box}.`,
    ['did not see', 'not only did see'],
  ),
  vignette(
    'succeeded and failed',
    'possible',
    `<The navy> [said] {the rescue of the stranded divers succeeded}.
     <Relatives> [said] {the rescue of the stranded divers failed}.`,
    ['divers failed', 'divers went on'],
  ),
  vignette(
    'stay and leave',
    'possible',
    `<The palace> [said] {the king will stay in the mountain fortress}.
     <A courtier> [said] {the king will leave the mountain fortress}.`,
    ['will leave the mountain fortress', 'would leave the mountain fortress if asked'],
  ),
  vignette(
    'the same side again',
    'possible',
    `<Fire chief Nagy> [said] {the sprinklers worked in the theatre}.
     <Actor Jo Lindt> [said] {the sprinklers did not work in the theatre}.`,
    ['the sprinklers did not work', 'the sprinklers did work'],
  ),
  vignette(
    'a demand',
    'possible',
    `<The union> [said] {the depot closed the clinic}.
     <The depot> [said] {it did not close the clinic}.`,
    ['[said] {the depot closed', '[demanded] {that the depot close'],
  ),
];
