/** One attribution in short: who, by which word, what. Pieces of split contents are joined by " … ". */
export interface Expected {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly type?: 'direct' | 'mixed' | 'indirect';
}

export interface Case {
  readonly name: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly expected: readonly Expected[];
}

const one = (
  name: string,
  text: string,
  source: string,
  cue: string,
  content: string,
  type?: Expected['type'],
): Case => ({
  name,
  text: [text],
  expected: [{ source, cue, content, ...(type && { type }) }],
});

/** Shapes of attribution that news uses every day. */
export const EVERYDAY: readonly Case[] = [
  one('quotation, name, verb', '“It is over,” Ana Vale said.', 'Ana Vale', 'said', '“It is over,”', 'direct'),
  one('quotation, verb, name', '“It is over,” said Ana Vale.', 'Ana Vale', 'said', '“It is over,”', 'direct'),
  one('colon', 'Ana Vale said: “It is over.”', 'Ana Vale', 'said', '“It is over.”', 'direct'),
  one('comma', 'Ana Vale said, “It is over.”', 'Ana Vale', 'said', '“It is over.”', 'direct'),
  one(
    'occasion between',
    'Ana Vale said in a statement on Monday: “It is over.”',
    'Ana Vale',
    'said',
    '“It is over.”',
    'direct',
  ),
  one(
    'two hearers',
    'Ana Vale told reporters and staff that the port would close.',
    'Ana Vale',
    'told',
    'that the port would close',
    'indirect',
  ),
  one(
    'a list of hearers',
    'Ana Vale told parents, teachers and the school’s board that the port would close.',
    'Ana Vale',
    'told',
    'that the port would close',
    'indirect',
  ),
  one(
    'a relative in a list behind one hearer',
    'Ana Vale told Reed the dam and the bridge that leaked would close.',
    'Ana Vale',
    'told',
    'the dam and the bridge that leaked would close',
    'indirect',
  ),
  one(
    'clause with that',
    'Ana Vale said on Monday that the port would close.',
    'Ana Vale',
    'said',
    'that the port would close',
    'indirect',
  ),
  one(
    'clause without that',
    'Ana Vale said the port would close.',
    'Ana Vale',
    'said',
    'the port would close',
    'indirect',
  ),
  one('mixed', 'Ana Vale said the port was “a wreck”.', 'Ana Vale', 'said', 'the port was “a wreck”', 'mixed'),
  one(
    'told a hearer',
    'Ana Vale told reporters the port would close.',
    'Ana Vale',
    'told',
    'the port would close',
    'indirect',
  ),
  one(
    'told a hearer that',
    'Ana Vale told the Harbour Gazette that the port would close.',
    'Ana Vale',
    'told',
    'that the port would close',
  ),
  one('told behind a quotation', '“It is over,” Ana Vale told the Gazette.', 'Ana Vale', 'told', '“It is over,”'),
  one(
    'clause first',
    'The port would close on Friday, Ana Vale said.',
    'Ana Vale',
    'said',
    'The port would close on Friday',
    'indirect',
  ),
  one(
    'clause first, inverted',
    'The port would close on Friday, said the mayor.',
    'the mayor',
    'said',
    'The port would close on Friday',
  ),
  one(
    'clause around the cue',
    'The port, Ana Vale said, would close on Friday.',
    'Ana Vale',
    'said',
    'The port … would close on Friday',
  ),
  one(
    'according to, behind',
    'The port lost 40 jobs, according to the report.',
    'the report',
    'according to',
    'The port lost 40 jobs',
    'indirect',
  ),
  one(
    'according to, in front',
    'According to Ana Vale, a lawyer, the port lost 40 jobs.',
    'Ana Vale, a lawyer',
    'According to',
    'the port lost 40 jobs',
  ),
  one(
    'apposition',
    'Ana Vale, a lawyer from Port Ayr, said the port would close.',
    'Ana Vale, a lawyer from Port Ayr',
    'said',
    'the port would close',
  ),
  one(
    'age and town',
    'Ben Orr, 60, from Eastham, North Ridge, said: “I saw it.”',
    'Ben Orr, 60, from Eastham, North Ridge',
    'said',
    '“I saw it.”',
  ),
  one(
    'party tag',
    'Sen. Ben Orr, R-Ohio, said the bill was dead.',
    'Sen. Ben Orr, R-Ohio',
    'said',
    'the bill was dead',
  ),
  one(
    'seen by an agency',
    'A memo, seen by the Gazette, says the port will close.',
    'A memo, seen by the Gazette',
    'says',
    'the port will close',
  ),
  one(
    'accused of',
    'Ana Vale accused the council of lying to voters.',
    'Ana Vale',
    'accused',
    'the council of lying to voters',
  ),
  one(
    'called somebody something',
    'Ana Vale called the plan “a bad joke”.',
    'Ana Vale',
    'called',
    'the plan “a bad joke”',
    'mixed',
  ),
  one(
    'called on',
    'Two councillors called on Ana Vale to “step down”.',
    'Two councillors',
    'called on',
    'Ana Vale to “step down”',
    'mixed',
  ),
  one(
    'urged',
    'Ana Vale urged ministers to keep the port open.',
    'Ana Vale',
    'urged',
    'ministers to keep the port open',
  ),
  one('vowed', 'Ana Vale vowed to keep the port open.', 'Ana Vale', 'vowed', 'to keep the port open'),
  one('denied', 'The council denied any wrongdoing.', 'The council', 'denied', 'any wrongdoing'),
  one(
    'possessive noun',
    'It came after the council’s vow of “swift action”.',
    'the council’s',
    'vow of',
    '“swift action”',
  ),
  one(
    'participle with a subject far left',
    'Mayor Vale has answered the strike by warning that the port will close.',
    'Mayor Vale',
    'warning',
    'that the port will close',
  ),
  one('dateline', 'PORT AYR, Nov 3 — The port will close, Ana Vale said.', 'Ana Vale', 'said', 'The port will close'),
  {
    name: 'one quotation split by its cue',
    text: ['“It is over,” Ana Vale said. “We lost the port.”'],
    expected: [{ source: 'Ana Vale', cue: 'said', content: '“It is over,” … “We lost the port.”', type: 'direct' }],
  },
  {
    name: 'quotation split inside its sentence',
    text: ['“It is over,” Ana Vale said, “and we lost.”'],
    expected: [{ source: 'Ana Vale', cue: 'said', content: '“It is over,” … “and we lost.”', type: 'direct' }],
  },
  {
    name: 'two cues with one subject',
    text: ['Ana Vale said the port would close, adding: “We have no choice.”'],
    expected: [
      { source: 'Ana Vale', cue: 'said', content: 'the port would close', type: 'indirect' },
      { source: 'Ana Vale', cue: 'adding', content: '“We have no choice.”', type: 'direct' },
    ],
  },
  {
    name: 'two speakers in one sentence',
    text: ['Ana Vale said the port would close, but Ben Orr said it was safe.'],
    expected: [
      { source: 'Ana Vale', cue: 'said', content: 'the port would close' },
      { source: 'Ben Orr', cue: 'said', content: 'it was safe' },
    ],
  },
  {
    name: 'a statement inside a statement',
    text: ['The Gazette says that Ana Vale told aides that the port would close.'],
    expected: [
      { source: 'The Gazette', cue: 'says', content: 'that Ana Vale told aides that the port would close' },
      { source: 'Ana Vale', cue: 'told', content: 'that the port would close' },
    ],
  },
];

/** What broke other systems, in own words. */
export const CASES_THAT_BROKE_OTHERS: readonly Case[] = [
  one(
    'stray single mark',
    'Bo told me I "shouldn‘t wear that hat" but I do.',
    'Bo',
    'told',
    'I "shouldn‘t wear that hat" but I do',
    'mixed',
  ),
  {
    name: 'odd number of marks',
    text: ['Ana Vale said “we lost. It was late.', '“Nobody came,” said Ben Orr.'],
    expected: [
      { source: 'Ana Vale', cue: 'said', content: '“we lost. It was late.' },
      { source: 'Ben Orr', cue: 'said', content: '“Nobody came,”' },
    ],
  },
  one(
    'name behind a hyphen',
    '“We owe it to the town we all serve.” -Commissioner Ana Vale',
    'Commissioner Ana Vale',
    '-',
    '“We owe it to the town we all serve.”',
  ),
  one(
    'name behind a dash',
    '“We owe it to the town.” — Ana Vale, mayor',
    'Ana Vale, mayor',
    '—',
    '“We owe it to the town.”',
  ),
  {
    name: 'introduced in a paragraph of its own',
    text: ['And from Chairwoman Vale:', '“We owe it to the town we all serve.”'],
    expected: [{ source: 'Chairwoman Vale', cue: ':', content: '“We owe it to the town we all serve.”' }],
  },
  one(
    'spaces inside the marks',
    '" We are not stepping in , " the mayor said.',
    'the mayor',
    'said',
    '" We are not stepping in , "',
  ),
  one('question before the cue', '"What of it?" said Ben.', 'Ben', 'said', '"What of it?"'),
  one('question and pronoun', '“Why now?” she asked.', 'she', 'asked', '“Why now?”'),
  {
    name: 'continued quotation whose second part has its own cue',
    text: ['Ben Orr, a nurse, said: "They need to see the harm.', '"If they look away, people suffer," he added.'],
    expected: [
      { source: 'Ben Orr, a nurse', cue: 'said', content: '"They need to see the harm.' },
      { source: 'he', cue: 'added', content: '"If they look away, people suffer,"' },
    ],
  },
  {
    name: 'reported clause, then a quotation of the same speaker',
    text: ['Last night Ben Orr, a councillor, said he was worried. "What she has done is hard to explain."'],
    expected: [
      { source: 'Ben Orr, a councillor', cue: 'said', content: 'he was worried' },
      { source: 'Ben Orr, a councillor', cue: '', content: '"What she has done is hard to explain."' },
    ],
  },
  one(
    'nickname in the speaker’s description',
    '“It was cold,” said a homeless man who goes by the name “Lanky.”',
    'a homeless man who goes by the name “Lanky.”',
    'said',
    '“It was cold,”',
  ),
  one('uncommon verb', '“They never listen,” grumbled Ana Vale.', 'Ana Vale', 'grumbled', '“They never listen,”'),
  one(
    'verb that no list has',
    '“They never listen,” Ana Vale harrumphed.',
    'Ana Vale',
    'harrumphed',
    '“They never listen,”',
  ),
  one(
    'relative clause behind an inverted cue',
    '“It is over,” said Vale, who chairs the board.',
    'Vale, who chairs the board',
    'said',
    '“It is over,”',
  ),
  {
    name: 'a short quotation makes no giant one',
    text: ['The “X” plan was late. “We will see what comes next,” Ana Vale said. The “Y” plan was later.'],
    expected: [{ source: 'Ana Vale', cue: 'said', content: '“We will see what comes next,”' }],
  },
  {
    name: 'adjacent quotations',
    text: ['“We lost.” “We did not,” Ben Orr said.'],
    expected: [{ source: 'Ben Orr', cue: 'said', content: '“We did not,”' }],
  },
  one(
    'nested quotation',
    '“He told me ‘go away’ and left,” Ana Vale said.',
    'Ana Vale',
    'said',
    '“He told me ‘go away’ and left,”',
  ),
  one(
    'British single marks',
    '‘It is speech with don’t inside,’ Ana Vale said.',
    'Ana Vale',
    'said',
    '‘It is speech with don’t inside,’',
    'direct',
  ),
  {
    name: 'quotation over three paragraphs, cue behind the last',
    text: ['“We began in May.', '“We ended in June.', '“Nobody paid,” Ana Vale said.'],
    expected: [
      {
        source: 'Ana Vale',
        cue: 'said',
        content: '“We began in May. … “We ended in June. … “Nobody paid,”',
        type: 'direct',
      },
    ],
  },
  {
    name: 'new quoted paragraph after a closed one, nobody named',
    text: ['“We began in May,” Ana Vale said.', '“Nobody has paid us for it.”'],
    expected: [
      { source: 'Ana Vale', cue: 'said', content: '“We began in May,”' },
      { source: 'Ana Vale', cue: '', content: '“Nobody has paid us for it.”' },
    ],
  },
  {
    name: 'said inside a quotation is no cue',
    text: ['“My mother said it would rain,” Ana Vale recalled.'],
    expected: [{ source: 'Ana Vale', cue: 'recalled', content: '“My mother said it would rain,”' }],
  },
];

/** No statements: quoted words that nobody is said to have spoken, and words that look like cues. */
export const NO_STATEMENTS: readonly (readonly [name: string, text: string])[] = [
  ['scare quotes', 'The “temporary” wall has stood for ten years.'],
  ['title of a work', 'She wrote a novel, “The Long Way Home”, in 1990.'],
  ['nickname', 'Ben “Lanky” Orr won the race.'],
  ['motto', 'Their motto is “Never Again”.'],
  ['feet and inches', 'He is 6\'2" tall and jumped 7\'1" in May.'],
  ['age', 'Ana Vale, 42, won the race.'],
  ['nouns', 'The report and the states’ claims are in the post.'],
  ['passive', 'The claim was denied and the mayor was told.'],
  ['plain report', 'The port of Ayr closed on Friday after a storm.'],
];
