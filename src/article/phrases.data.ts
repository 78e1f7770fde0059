/** How lines begin that stand in articles without being part of them. All patterns are anchored or bounded, and are tried on single lines only. */

/** References to other pages and calls to do something. */
export const PROMO_START = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:${[
    'read (?:more|next|also|the full|our|on\\b|:)',
    '(?:also|must|please|now) read\\b',
    'see (?:also|more)\\b',
    '(?:watch|listen|look|video|photos?|pictures|gallery|podcast|live|explainer)(?: (?:now|live|below|more|here|to|on))?\\s?[:|]',
    '(?:watch|listen) (?:now|live|below|here)\\b',
    'related(?: (?:stor|articl|cont|read|topic|news|link|cover)|:|$)',
    'recommended(?: |:|$)',
    'more (?:on|in|from|stories|news|about|coverage)\\b.{0,60}$',
    'for (?:more|further|other|additional) .{0,120}\\b(?:visit|see|click|read|go to|check out|www)\\b',
    "see [\\w’']+[’']s? .{0,40}\\b(?:pictures|photos|cartoons|videos|covers)\\b",
    '(?:click|tap) (?:here|to|on|the link)\\b',
    'sign up\\b',
    'subscribe\\b',
    'follow (?:us|me|our|@|.{0,40} on (?:x|twitter|facebook|instagram))',
    '(?:advertisement|advertising|sponsored|promoted)\\b',
    '(?:scroll down (?:for|to)\\b|(?:story|article) continues)',
    "editor[’']s note",
    'continue reading',
    "don[’']t miss\\b",
    '(?:trending|most read|up next|keep reading|you may (?:also )?like|you might (?:also )?like)\\b',
    'join (?:us|our|the conversation)\\b',
    'get (?:our|the latest|more|.{0,30}(?:newsletter|app|delivered))\\b',
    'download (?:our|the)\\b',
    '(?:like|find|contact) us\\b',
    'get in touch\\b.{0,60}\\b(?:us|our|team|newsroom|at|by|via)\\b',
    '(?:want|looking for|need|would you like) more\\b.{0,60}\\?',
    '(?:share|print|save) (?:this|on|via)\\b',
    'support (?:us|our|independent)\\b',
    '(?:have|got) a (?:story|tip|news tip)\\b',
    'copy link|link copied',
    ':: (?:listen|watch|read|follow)',
  ].join('|')})`,
  'iu',
);

export const PROMO_ANYWHERE =
  /\b(?:straight |right |directly )?(?:in|into|to) your (?:e-?mail |mail ?)?(?:inbox|box)\b|\b(?:e-?mail|call|write to|text|contact)(?:ing)? us (?:at|on)\b|\b(?:subscribe|sign up|signing up|register) (?:now |here |today )?(?:to|for) (?:our|the|this|a free|free)\b|\bour (?:free |daily |weekly |morning |evening )?newsletters?\b|\b(?:click|tap) here\b|\bopens? in (?:a )?new (?:tab|window)\b/i;

export const NOTE = /^\W{0,3}editor[’']s note\b/i;

export const LEGAL =
  /\ball rights reserved\b|^©|^\(?c\) \d{4}|^copyright\b|\bmay not be (?:published|reproduced|republished)\b/i;

export const DATE_LINE =
  /^(?:first |originally |date )?(?:published|posted|updated|last (?:modified|updated)|created|modified)(?: (?:on|at|in))?:? .{0,60}$/i;

export const BYLINE = /^(?:story |text |words )?by:? \p{Lu}[\p{L}.’'-]*(?: [\p{L}.,’'&|/-]+){0,12}$/iu;

/** A piece by another author inside the article. */
export const INSERTED_BYLINE =
  /^(?:analysis|comment|commentary|explainer|opinion|eyewitness|at the scene|by)(?: by|:| -| –| —)? \p{Lu}[\p{L}.’'-]+ .{0,100}[^.!?:”"]$/iu;

/** Asks readers something that the next line answers with an offer. */
export const PROMO_QUESTION = /\byou(?:[’']d|[’']re|r)?\b.{0,100}\?$|^(?:enjoy|love|like) .{0,60}\?$/i;

/** Who made a picture, and nothing else. */
export const CREDIT =
  /^(?:(?:image|photo|photograph|picture|pic|credit|graphic|illustration|screen ?grab|file photo)s?(?: (?:credit|courtesy|source|by|via|from))?\s?[:/|] ?[^.!?]{1,70}\.?|[[(](?:image|photo|picture|credit|courtesy|graphic|illustration|screen ?(?:grab|shot)|via|file)\b[^\])]{0,80}[\])]|[[(][^\])@]{0,60}@[\w.-]{3,40}[\])])$/i;

/** Data and no words. */
export const DATA = /^(?:https?:\/\/\S+|[\d\s.,:;/+TZ-]+)$/;

/** What outlets say of their readers' comments. */
export const COMMENT_POLICY =
  /\bcomments? (?:policy|guidelines|rules)\b|\bcommunity (?:guidelines|standards)\b|\bwelcomes? your comments?\b|\b(?:comments|discussion) (?:are|is|have been) (?:moderated|closed)\b/i;

/** An e-mail address or an account and nothing else. */
export const ADDRESS = /^(?:(?:e-?mail|twitter|x|follow|contact):? ?)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w+)\.?$/i;

/** At the end of an article. */
export const CLOSING_NOTE = new RegExp(
  [
    "^\\W{0,3}(?:with (?:files|reports?|reporting|additional|assistance|contributions?|inputs?)\\b|(?:photography|photographs|photos|pictures|illustrations?|video) by\\b|additional report|reporting by|writing by|edited by|editing by|compiled by|contributing:|contributors?:|source:|sources:|our standards:|agencies\\b|twitter:|updates?:(?: this\\b| \\w{3,9}\\.? \\d.{0,90}$|$)|corrections?:|clarifications?:|editor[’']s note|tags?:|topics?:|filed under|original print headline)",
    '\\b(?:contributed to this (?:report|story|article)|contributed reporting|contributed from)\\b',
    '^.{0,120}\\breported from .{0,120}$',
    '^(?:\\d.{0,20}: )?this (?:article|story|report|piece|post)\\b.{0,60}? (?:was|has been|is|(?:first|originally)) (?:\\w+ ){0,2}(?:published|updated|corrected|amended|appeared|republished|reprinted|written|provided|produced|part of)\\b',
    '^(?:please )?(?:contact|e-?mail|reach|call|follow) .{0,100}(?:@|\\bat \\d|\\bon (?:twitter|x|instagram|facebook|bluesky)\\b)',
    '\\b(?:may|can) be (?:reached|contacted|e-?mailed|followed) (?:at|on|by|via)\\b',
    '^(?:the )?(?:associated press|reuters|afp|ap|pa media|bloomberg)\\.?$',
  ].join('|'),
  'i',
);

const trades = [
  'reporter',
  'correspondent',
  'editor',
  'columnist',
  'journalist',
  'writer',
  'author',
  'producer',
  'fellow',
  'blogger',
];

/** At the end of an article: who wrote it. Whoever is quoted there is no author. */
export const BIOGRAPHY = new RegExp(
  `^(?!.*\\b(?:said|says|told|added|according)\\b)(?:\\p{Lu}[\\p{L}.'’-]+ ){1,5}(?:is|are) (?:(?:the|an?|[\\p{L}.]+[’']s?) )?(?:[\\p{L}'’-]+ ){0,6}(?:${trades.map((trade) => `[${trade[0]!.toUpperCase()}${trade[0]!}]${trade.slice(1)}`).join('|')})s?\\b.{0,90}\\b(?:for|at|of|in|based|covers?|covering|who|and)\\b`,
  'u',
);

/** How pages are headed that stand in for one that is not there, or not to be had. */
export const ERROR_TITLE =
  /\b404\b|\bnot found\b|\bno longer (?:available|exists?)\b|\b(?:page|article|content|site) (?:is )?(?:unavailable|missing)\b|\bcan(?:not|[’']t| not) (?:be found|find)\b|\baccess (?:denied|forbidden)\b/i;
