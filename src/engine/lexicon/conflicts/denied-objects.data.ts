/** Nouns for what is denied, and for what is turned down instead. Base forms. */

/** Nouns for a claim. */
export const CLAIM_NOUNS =
  'claim allegation accusation assertion charge statement report rumor rumour suggestion notion contention story account testimony criticism insinuation ' +
  'implication finding conclusion version narrative theory speculation remark comment characterization characterisation critique complaint argument assessment ' +
  'point description denial figure number estimate word lie myth perception belief article headline attack';

/** Claim nouns that are as often opinions: after a verb that also turns things down they are answered, not denied. */
export const WEAK_CLAIM_NOUNS =
  'criticism critique attack complaint comment remark story argument account article headline characterization characterisation assessment belief perception theory narrative speculation point';

/** Nouns for what is thought or shown rather than said: false all the same. */
export const DEPICTIONS =
  'concern fear worry fact data statistic poll assumption idea depiction portrayal picture stereotype caricature scene image impression premise information';

/** Nouns for what is feared, and with its clause claimed. */
export const FEAR_NOUNS = 'concern fear worry';

/** Of them those that somebody is charged with. */
export const CHARGE_NOUNS = 'allegation accusation charge criticism rumor rumour complaint attack';

/** Nouns for whatever somebody is charged with. */
export const GUILT_NOUNS = 'wrongdoing misconduct impropriety guilt malpractice misdeed offence offense';

/** Nouns for what is wanted, not said: to turn one down is a disagreement, no denial. */
export const PROPOSAL_NOUNS =
  'call request demand offer proposal plan bill motion amendment bid appeal deal petition invitation idea push measure attempt effort nomination ' +
  'application challenge compromise option policy law recommendation resolution advice visa lawsuit suit treaty settlement candidate ballot date debate';

/** Nouns for what is denied to somebody: "denied bail". Base forms. */
export const WITHHELD_NOUNS =
  'access entry entrance permission permit bail parole visa request application motion appeal petition coverage treatment service aid asylum tenure promotion licence license funding fund vote right opportunity chance nomination loan relief benefit care leave boarding admission extradition certification protection status citizenship victory win seat degree diploma food water oxygen time';

/** Nouns for things that speak: letter, report. */
export const DOCUMENT_NOUNS =
  'letter report article story memo document email tweet post chart graphic lawsuit suit affidavit video tape photo image study survey ' +
  'book transcript message note filing leak dossier recording headline advertisement ad leaflet poster quote quotation photograph picture footage clip screenshot movie film documentary';

export const PREPOSITIONS = 'of in on at for to with about from by over as into than against';
