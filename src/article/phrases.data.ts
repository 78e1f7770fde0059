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
    'more (?:on|from|stories|news|about|coverage)\\b.{0,60}$',
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
    '(?:share|print|save) (?:this|on|via)\\b',
    'support (?:us|our|independent)\\b',
    '(?:have|got) a (?:story|tip|news tip)\\b',
    'copy link|link copied',
    ':: (?:listen|watch|read|follow)',
  ].join('|')})`,
  'iu',
);

export const PROMO_ANYWHERE =
  /\b(?:subscribe|sign up|signing up|register) (?:now |here |today )?(?:to|for) (?:our|the|this|a free|free)\b|\bour (?:free |daily |weekly |morning |evening )?newsletters?\b|\b(?:click|tap) here\b|\bopens? in (?:a )?new (?:tab|window)\b/i;

export const NOTE = /^\W{0,3}editor[’']s note\b/i;

export const LEGAL =
  /\ball rights reserved\b|^©|^\(?c\) \d{4}|^copyright\b|\bmay not be (?:published|reproduced|republished)\b/i;

export const DATE_LINE =
  /^(?:first |originally |date )?(?:published|posted|updated|last (?:modified|updated)|created|modified)(?: (?:on|at|in))?:? .{0,60}$/i;

export const BYLINE = /^(?:story |text |words )?by:? \p{Lu}[\p{L}.’'-]*(?: [\p{L}.,’'&|/-]+){0,12}$/iu;

/** A piece by another author inside the article. */
export const INSERTED_BYLINE =
  /^(?:analysis|comment|commentary|explainer|opinion|eyewitness|at the scene|by)(?: by|:| -| –| —)? \p{Lu}[\p{L}.’'-]+ .{0,100}[^.!?:”"]$/iu;

/** An e-mail address or an account and nothing else. */
export const ADDRESS = /^(?:(?:e-?mail|twitter|x|follow|contact):? ?)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w+)\.?$/i;

/** At the end of an article. */
export const CLOSING_NOTE = new RegExp(
  [
    "^\\W{0,3}(?:with (?:files|reports?|reporting|additional|contributions?|inputs?)\\b|additional report|reporting by|writing by|edited by|editing by|compiled by|contributing:|contributors?:|source:|sources:|our standards:|agencies\\b|twitter:|updates?:|corrections?:|clarifications?:|editor[’']s note|tags?:|topics?:|filed under|original print headline)",
    '\\b(?:contributed to this (?:report|story|article)|contributed reporting|contributed from)\\b',
    '^.{0,120}\\breported from .{0,120}$',
    '^(?:\\d.{0,20}: )?this (?:article|story|report|piece|post) (?:was|has been|is) (?:\\w+ ){0,2}(?:published|updated|corrected|amended|appeared|republished|reprinted|produced|part of)\\b',
    '^.{3,60} (?:is|are) (?:the |a |an )?(?:[\\w-]+ ){0,5}(?:reporter|correspondent|editor|columnist|journalist|writer|author|producer|fellow|staff)\\b.{0,80}(?:\\bfor\\b|\\bat\\b|\\bof\\b|\\bbased\\b|\\bcover)',
    '^(?:the )?(?:associated press|reuters|afp|ap|pa media|bloomberg)\\.?$',
  ].join('|'),
  'i',
);
