/** Cues that introduce a claim somebody may contest. Base forms. */
export const CLAIMING_CUES =
  'claim allege accuse assert charge contend suggest insist argue allegation accusation assertion maintain blame imply portray insinuate lawsuit complaint blast criticise criticize warn';

/** Words by which a text speaks of a charge that somebody may answer. Base forms. */
export const CHARGES =
  'accuse accusation allege allegation alleged allegedly charge rumor rumour deny denial suspect suspicion indict indictment smear scandal abuse complaint lawsuit';

/** Cues of wishes, orders and questions: no claim is made. */
export const DIRECTIVE_CUES =
  'ask urge demand call request want wish hope order seek propose offer invite plead beg wonder question vow pledge promise threaten plan intend';

/** Cues of those who stand by their word against doubts: with a negation behind them they deny. Base forms. */
export const FIRM_CUES =
  'insist adamant maintain assure reassure swear protest vehement declare respond counter retort';

/** Verbs by which a speaker brings up what others say. Base forms. */
export const REPORTING_VERBS =
  'say claim allege imply suggest describe mean tell report write argue accuse call assert';

/** Words that set one time against another. Written forms, lower case. */
export const TIME_WORDS =
  'earlier initially originally previously formerly once ago before later since now eventually subsequently longer';

/** Words of contracts and statutes: what they say is no claim. Written forms, lower case. */
export const LEGAL_WORDS =
  'hereof herein hereby hereto hereunder hereinafter thereof therefrom thereto therein thereunder notwithstanding aforesaid licensee licensor lessee lessor ' +
  'indemnify indemnified whereas pursuant shall sublicense assignee clause provision liable warranties';
