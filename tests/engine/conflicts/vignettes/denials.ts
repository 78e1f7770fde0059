import { vignette } from './vignette';

/** The text itself says that somebody denies, disputes or calls untrue what another said. */
export const DENIALS = [
  vignette(
    'denies a claim in its words',
    'dispute',
    `<Ilse Brandt> [said] {the ferry company knew about the cracked hull}.
     The inquiry goes on.
     <Tom Okafor> [denied] {that the company knew about the cracked hull}.`,
    ['[denied]', '[confirmed]'],
  ),
  vignette(
    'denies “that” said just before',
    'dispute',
    `<Ilse Brandt> [alleged] {that the harbour master took bribes from shipping agents}.
     <The harbour master> [denied] {that}.`,
    ['[denied]', '[repeated]'],
  ),
  vignette(
    'looks past a bare noun phrase for what “that” answers',
    'dispute',
    `<Ilse Brandt> [said] {the harbour fund had named all its foreign donors}, [referencing] {its donations},
     but <two reports> [reveal] {that’s untrue}.`,
    ['untrue', 'popular'],
  ),
  vignette(
    'rejects the allegation',
    'dispute',
    `<Residents> [said] {the quarry had poisoned their wells}.
     <The mining company> [rejected] {the allegation}.`,
    ['the allegation', 'the application'],
  ),
  vignette(
    'rejected the bill is no denial',
    'dispute',
    `<Senator Lindqvist> [said] {the new toll would cost drivers 400 crowns a year}.
     <Minister Aaltonen> [rejected] {the claim}.`,
    ['the claim', 'the bill'],
  ),
  vignette(
    'disputes an account',
    'dispute',
    `<Officer Marsh> [said] {the suspect fired first}.
     <The family> [disputed] {that account}.`,
    ['[disputed]', '[published]'],
  ),
  vignette(
    'untrue',
    'dispute',
    `<Coach Dvorak> [said] {the club had promised him a new contract}.
     <Club president Anna Weil> [replied]: {“That is not true.”}`,
    ['That is not true', 'That is not all'],
  ),
  vignette(
    'not the case',
    'dispute',
    `<Teachers> [said] {classes had been cancelled for weeks}.
     <The ministry> [said] {this was not the case}.`,
    ['not the case', 'a pressing case'],
  ),
  vignette(
    'calls it false',
    'dispute',
    `<The opposition> [said] {the mayor had spent the flood fund on a yacht}.
     <His office> [called] {the accusation false}.`,
    ['accusation false', 'accusation again'],
  ),
  vignette(
    'deemed the statements false',
    'dispute',
    `<Governor Petrakis> [said] {crime had doubled in the capital since last spring}.
     <The statistics office> [deemed] {those statements false}.`,
    ['false', 'helpful'],
  ),
  vignette(
    'baseless',
    'dispute',
    `<Rosa Quintero> [claimed] {that the ballots were counted twice}.
     <Election chief Hugo Lam> [said] {the claim was baseless}.`,
    ['was baseless', 'was familiar'],
  ),
  vignette(
    'pushes back',
    'dispute',
    `<Ewa Nowak> [accused] {the bank of hiding losses from savers}.
     <The bank> [pushed back on] {the accusation}.`,
    ['[pushed back on]', '[took note of]'],
  ),
  vignette(
    'refutes by owner',
    'dispute',
    `<Nils Berg> [said] {the reactor leaked for nine days}.
     Crews worked through the night.
     <Plant director Mina Sato> [refuted] {Berg’s claim}.`,
    ['[refuted]', '[welcomed]'],
  ),
  vignette(
    'owner and words',
    'dispute',
    `<Nils Berg> [said] {the reactor leaked coolant into the river}.
     <The union> [said] {workers were worried}.
     <Mina Sato> [said] {Berg’s claim that the reactor leaked coolant was wrong}.`,
    ['was wrong', 'was late'],
  ),
  vignette(
    'other owner',
    'dispute',
    `<Nils Berg> [said] {the dam was built on sand}.
     <Mina Sato> [rejected] {Berg’s claim}.`,
    ['Berg’s claim', 'Holm’s claim'],
  ),
  vignette(
    'contradicts what was said',
    'dispute',
    `<Pilot Aziz> [said] {the engine caught fire before take-off}.
     <The report> [contradicts] {what Aziz said}.`,
    ['[contradicts]', '[includes]'],
  ),
  vignette(
    'it happened',
    'dispute',
    `<Lena Fischer> [accused] {the director of shouting at her on the set}.
     <The studio> [has denied] {it happened}.`,
    ['[has denied]', '[has asked whether]'],
  ),
  vignette(
    'any role',
    'dispute',
    `<Prosecutors> [said] {the general played a role in the massacre at Tarn}.
     <His lawyers> [denied] {any role in the massacre}.`,
    ['[denied]', '[admitted]'],
  ),
  vignette(
    'denied having',
    'dispute',
    `<Two aides> [said] {the minister had leaked the memo to a lobbyist}.
     <The minister> [denied] {having leaked the memo}.`,
    ['[denied]', '[regretted]'],
  ),
  vignette(
    'never said that',
    'dispute',
    `<Reporter Jill Cho> [said] {the coach had called his players lazy}.
     <The coach> [answered]: {“I never said that.”}`,
    ['never said that', 'never play that'],
  ),
  vignette(
    'nonsense',
    'dispute',
    `<A former guard> [said] {inmates were kept without water}.
     <Prison chief Oduya> [dismissed] {the report as nonsense}.`,
    ['the report as nonsense', 'a guard as useless'],
  ),
  vignette(
    'no truth',
    'dispute',
    `<The paper> [reported] {that the singer had left the band}.
     <Her manager> [said] {there was no truth in the report}.`,
    ['was no truth in', 'was some fuss about'],
  ),
  vignette(
    'quoted and denied',
    'dispute',
    `<Rival Paul Haas> [said] {the company sold spoiled milk to schools}.
     <Dairy owner Inge Roth> [said]: {“They claim that we sold spoiled milk. That is not true.”}`,
    ['That is not true', 'That is not fair play'],
  ),
  vignette(
    'speaks for the one accused',
    'dispute',
    `<The watchdog> [said] {the charity paid its chairman twice}.
     <A spokeswoman for the charity> [said] {the allegation was unfounded}.`,
    ['was unfounded', 'was under review'],
  ),
  vignette(
    'headline first',
    'dispute',
    `<Critics> [argue] {that the swap encourages gangs to seize more sailors}.
     The sailors came home on Monday.
     <The ministry> [denied] {that the swap would encourage gangs to seize more sailors}.`,
    ['[denied]', '[conceded]'],
  ),
  vignette(
    'the claim only inside its denial',
    'dispute',
    `<A neighbour> [said] {the fire began in the kitchen of the hotel}.
     <The owner> [denied] {that the fire began in the kitchen}.`,
    ['began in the kitchen of the hotel', 'lasted for the whole night'],
  ),
  vignette(
    'other person accused',
    'dispute',
    `<Vera Kolar> [said] {the pilot had been drinking before the flight}.
     <The airline> [denied] {that the pilot had been drinking}.`,
    ['that the pilot', 'that passengers'],
  ),
  vignette(
    'two denials of one claim',
    'dispute',
    `<Auditors> [said] {the fund lost half its money}.
     <The trustees> [rejected] {that claim}.
     <Their lawyer|trustees> [called] {it absurd}.`,
    ['[rejected]', '[published]'],
    ['it absurd', 'them again'],
  ),
  vignette(
    'wrong about',
    'dispute',
    `<Minister Sorel> [said] {the tunnel was finished in March}.
     <Engineer Bakker> [said] {Sorel was wrong about the tunnel being finished}.`,
    ['was wrong about', 'was asked about'],
  ),
  vignette(
    'a statement calls the letter a mistake',
    'dispute',
    `<The letter> [says] {the garrison will move its soldiers to the coast}.
     <General Otieno> [said]: {“That letter was a mistake.”}`,
    ['a mistake', 'a draft'],
  ),
  vignette(
    'it was a mistake to do something',
    'dispute',
    `<The memo> [said] {the ferry would sail on Monday}.
     <Tom Okafor> [said]: {“That memo was a mistake.”}`,
    ['“That memo was a mistake.”', 'it was a mistake to sell the old port'],
  ),
  vignette(
    'contests the result',
    'dispute',
    `<Mayor Pinto> [said] {the count in Suva was fair}.
     <Her rival> [contests] {that}.`,
    ['[contests] {that}', '[is contesting] {Suva}'],
  ),
  vignette(
    'delusional',
    'dispute',
    `<Maya Lund> [said] {the trainer had pushed her down the stairs}.
     <The trainer> [called] {the accusation preposterous}.`,
    ['accusation preposterous', 'ambulance immediately'],
  ),
  vignette(
    'denies a clause of everyday words, all said before',
    'dispute',
    `<The surveyors> [said] {they were asked to move their report to the spring}.
     <The council clerk> [denied] {that anybody had been asked to move the report}.`,
    ['asked to move the report', 'paid to burn the report'],
  ),
  vignette(
    'a point that others dispute',
    'dispute',
    `<Mayor Lindqvist> [said] {the tunnel was safe before the fire} ¦- {a point that} <inspectors> [have disputed].`,
    ['have disputed', 'have stressed'],
  ),
  vignette(
    'both critiques',
    'dispute',
    `<Rivals> [have described] {her use of the yacht as a waste of money}.
     <Governor Lund> [disputed] {both critiques}.`,
    ['disputed', 'printed'],
  ),
  vignette(
    'something that is denied',
    'dispute',
    `<Two ushers> [said] {the tenor sold tickets at the stage door} ¦- {something} <the tenor> [denied].`,
    ['denied', 'enjoyed'],
  ),
  vignette(
    'another one’s account',
    'dispute',
    `<Two ushers> [said] {the tenor slapped a choir boy}.
     <A spokeswoman> [disputed] {their account}.`,
    ['disputed', 'printed'],
  ),
  vignette(
    'denied through somebody',
    'dispute',
    `<Reporter Ames> [said] {the dean took gifts from a builder}.
     <The dean> [denied] {the charges through his lawyer}.`,
    ['denied', 'read'],
  ),
];
