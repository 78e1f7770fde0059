import type { SpeakerCase } from './read-case';

/** The same for documents, groups, turns and what is no name. */
export const speechTwinCases: readonly SpeakerCase[] = [
  {
    name: 'a lawyer with a possessor before him',
    text: '“It was clear,” said product lawyer Tomas Reed.\n\n{Quill’s lawyer, Jonas Fell,} had a statement: [“No one could have asked for more.”]',
    speakers: [{ name: 'Jonas Fell', kind: 'person' }],
  },
  {
    name: 'a lawyer without a name is not the last lawyer named',
    text: '“It was clear,” said product lawyer Tomas Reed.\n\n{Quill’s lawyer} had a statement: [“No one could have asked for more.”]',
    speakers: [{ name: 'Quill’s lawyer', kind: 'anonymous' }],
  },
  {
    name: 'a letter signed by four is the letter',
    text: '[“The dam will hold,”] says {the letter}, signed by Sens. Otto Brandt, Jonas Fell, Ada Quill and Mira Solano.',
    speakers: [{ name: 'the letter', kind: 'document' }],
  },
  {
    name: 'four who sign speak together',
    text: '{Otto Brandt, Jonas Fell and Ada Quill} said [the dam would hold].',
    speakers: [{ name: 'Otto Brandt, Jonas Fell and Ada Quill', kind: 'group' }],
  },
  {
    name: 'the turn of a labelled interview',
    text: 'Rhea Solano built the dam.\n\nlabel: {SOLANO:}\n\n[“You know, I think that the dam will hold.”]',
    speakers: ['Rhea Solano'],
  },
  {
    name: 'the question of a labelled interview',
    text: 'Rhea Solano built the dam. Otto Brandt asks.\n\nlabel: {BRANDT:}\n\n[“Will the dam hold?”]',
    speakers: ['Otto Brandt'],
  },
  {
    name: 'an act of parliament adds nothing',
    text: '{Ada Quill} cited [the Harbour Safety Act of 1971], [+adding that it binds nobody].',
    speakers: ['Ada Quill', 'Ada Quill'],
  },
  {
    name: 'many who hoped are many',
    text: 'The firm leaves Corrow. {Many who hoped the firm would stay} said [they felt betrayed].',
    speakers: [{ name: 'Many who hoped the firm would stay', kind: 'group' }],
  },
  {
    name: 'the one from whom a gift came did not speak',
    text: 'Otto Brandt opened the fair. There were flowers from Lady Ashby, {he} said, [and music].',
    speakers: ['Otto Brandt'],
  },
  {
    name: 'the one who gave and spoke',
    text: 'Lady Ashby opened the fair. There were flowers from Otto Brandt, {she} said, [and music].',
    speakers: ['Lady Ashby'],
  },
  {
    name: 'all parties are not the two named before',
    text: 'Otto Brandt met Ada Quill. {All parties} said [talks would go on].',
    speakers: [{ name: 'All parties', kind: 'group' }],
  },
  {
    name: 'both are the two named before',
    text: 'Otto Brandt met Ada Quill. {Both} said [talks would go on].',
    speakers: [{ name: 'Otto Brandt and Ada Quill', kind: 'group' }],
  },
  {
    name: 'a preposition before a name is no name',
    text: 'Otto Brandt rose. In his opening statement, {Brandt} said [the case was weak].',
    speakers: ['Otto Brandt'],
  },
  {
    name: 'a pronoun with its verb is the pronoun',
    text: 'byline: By Mira Moss\n\nAda Quill sat down. {I’m} sorry to say that [the soup was cold].',
    speakers: ['Mira Moss'],
  },
  {
    name: 'he with his verb',
    text: 'Otto Brandt sat down. {He’d} say [the soup was cold].',
    speakers: ['Otto Brandt'],
  },
  {
    name: 'whom somebody speaks to does not join his name',
    text: 'Jonas Fell lost the vote. Speaking to the Daily Courier {Fell} claimed: [“It was rigged.”]',
    speakers: ['Jonas Fell'],
  },
  {
    name: 'a topic before a colon is no speaker',
    text: 'headline: COVID-19: Brandt Talks “Retaliation”\n\nOtto Brandt spoke on Monday. {Brandt} threatened [“retaliation”].',
    speakers: ['Otto Brandt'],
  },
  {
    name: 'a number of a pier is no name',
    text: 'Ada Quill walked from Pier 9. {Quill} said [the boat was gone].',
    speakers: ['Ada Quill'],
  },
  {
    name: 'an initial is part of the name',
    text: 'Ada Q. Quill walked home. {Ms Quill} said [the boat was gone].',
    speakers: ['Ada Q. Quill'],
  },
  {
    name: 'he of two with one surname is the man',
    text: 'Jonas and Marta Lind vote on Sunday. {He} said [he would vote for it again].',
    speakers: [{ name: 'Jonas Lind', kind: 'person' }],
  },
  {
    name: 'she of two with one surname is the woman',
    text: 'Jonas and Marta Lind vote on Sunday. {She} said [she would vote for it again].',
    speakers: ['Marta Lind'],
  },
  {
    name: 'a member of a party is no name',
    text: 'Chris Hollin, a Corrow Republican, saw the dam. {He} said [it was weak].',
    speakers: ['Chris Hollin'],
  },
  {
    name: 'another one is met first',
    text: 'Chris Hollin, a Corrow Republican, met Sam Orr, a Corrow Democrat. {Orr} said [it was weak].',
    speakers: ['Sam Orr'],
  },
  {
    name: 'a spokesman of a body is unnamed',
    text: '{A spokesman for the Harbour Office} said [piers were safe].',
    speakers: [{ name: 'A spokesman for the Harbour Office', kind: 'anonymous', for: 'Harbour Office' }],
  },
  {
    name: 'a spokesman with a name is himself',
    text: '{A spokesman for the Harbour Office, Jan Vos,} said [piers were safe].',
    speakers: [{ name: 'Jan Vos', kind: 'person', for: 'Harbour Office' }],
  },
  {
    name: 'officials are unnamed sources',
    text: '{Harbour officials} said [piers were safe].',
    speakers: [{ name: 'Harbour officials', kind: 'anonymous' }],
  },
  {
    name: 'residents are a group',
    text: '{Harbour residents} said [piers were safe].',
    speakers: [{ name: 'Harbour residents', kind: 'group' }],
  },
  {
    name: 'the officials again, without their adjective',
    text: '{Harbour officials} said [piers were safe]. {The officials} said [tests went on].',
    speakers: ['Harbour officials', 'Harbour officials'],
  },
  {
    name: 'other officials',
    text: '{Harbour officials} said [piers were safe]. {Police officials} said [tests went on].',
    speakers: ['Harbour officials', 'Police officials'],
  },
  {
    name: 'a resident who is described at length',
    text: '{A resident who did not want to be named} said [nights were loud].',
    speakers: [{ name: 'A resident who did not want to be named', kind: 'anonymous' }],
  },
  {
    name: 'a named resident keeps no clause',
    text: '{Ada Quill, who did not want to leave,} said [nights were loud].',
    speakers: [{ name: 'Ada Quill', kind: 'person' }],
  },
  {
    name: 'a share of the people is a group',
    text: '{47% of the voters} said [life was harder].',
    speakers: [{ name: '47% of the voters', kind: 'group' }],
  },
  {
    name: 'a poll is a document',
    text: '{A poll of 900 voters} found [life was harder].',
    speakers: [{ name: 'A poll of 900 voters', kind: 'document' }],
  },
  {
    name: 'a question between labelled answers is the outlet’s',
    text: 'Rhea Solano built the dam.\n\nlabel: {SOLANO:}\n\n[“It will hold.”]\n\n[+When did you know?]\n\nlabel: {SOLANO:}\n\n[“In May.”]',
    speakers: ['Rhea Solano', 'Corrow Courier', 'Rhea Solano'],
    article: { publisher: 'Corrow Courier' },
  },
  {
    name: 'an answer that goes on is no question',
    text: 'Rhea Solano built the dam.\n\nlabel: {SOLANO:}\n\n[“It will hold.”]\n\n[+It is made of stone.]\n\nlabel: {SOLANO:}\n\n[“In May.”]',
    speakers: ['Rhea Solano', 'Rhea Solano', 'Rhea Solano'],
    article: { publisher: 'Corrow Courier' },
  },
  {
    name: 'whose department it is belongs to its name',
    text: '{Elbonia’s Department of Works} said [roads were fine].',
    speakers: ['Elbonia’s Department of Works'],
  },
  {
    name: 'whose man he is does not belong to a name',
    text: '{Elbonia’s Jan Roe} said [roads were fine].',
    speakers: ['Jan Roe'],
  },
  {
    name: 'a minister with his ministry before his name',
    text: '{Minister in the Ministry of Works Ana Roe} said [roads were fine].',
    speakers: [{ name: 'Ana Roe', kind: 'person' }],
  },
  {
    name: 'the ministry itself',
    text: 'Ana Roe left. {The Ministry of Works} said [roads were fine].',
    speakers: [{ name: 'Ministry of Works', kind: 'organisation' }],
  },
  {
    name: 'behind a dateline its subject speaks',
    text: '{CORROW} — The Harbour Office said [piers were safe].',
    speakers: ['Harbour Office'],
  },
];
