import type { SpeakerCase } from './read-case';

/** Organisations, places that stand for them, documents. */
export const organisationCases: readonly SpeakerCase[] = [
  {
    name: 'a police force',
    text: '{The Metropolitan Police of Elbonia} said [two were held].',
    speakers: [{ name: 'Metropolitan Police of Elbonia', kind: 'organisation' }],
  },
  {
    name: 'the seat stands for its people',
    text: '{The Kremlin} said [talks would go on].',
    speakers: [{ name: 'Kremlin', kind: 'organisation' }],
  },
  {
    name: 'a government house',
    text: '{Downing Street} said [no].',
    speakers: [{ name: 'Downing Street', kind: 'organisation' }],
  },
  { name: 'a country', text: '{Norway} said [fish were safe].', speakers: [{ name: 'Norway', kind: 'organisation' }] },
  {
    name: 'a country as possessor',
    text: '{Norway’s} vow was [to stay out].',
    speakers: [{ name: 'Norway', kind: 'organisation' }],
  },
  {
    name: 'an unknown firm of one word',
    text: '{Zentavia} said [sales doubled]. {The company} said [jobs would follow].',
    speakers: [
      { name: 'Zentavia', kind: 'organisation' },
      { name: 'Zentavia', kind: 'organisation' },
    ],
  },
  {
    name: 'a firm named after a person',
    text: 'Hollis Bates founded the chain in 1950. {Hollis Bates Stores Ltd} said [shops would close].',
    speakers: [{ name: 'Hollis Bates Stores Ltd', kind: 'organisation' }],
  },
  {
    name: 'a firm and its founder of one name',
    text: 'Dieter Falke, founder of Falke, retired. {The carmaker Falke} said [plants were safe]. {Mr Falke} said [he was tired].',
    speakers: [
      { name: 'Falke', kind: 'organisation' },
      { name: 'Dieter Falke', kind: 'person' },
    ],
  },
  {
    name: 'short form in brackets',
    text: 'The Coastal Safety Agency (CSA) acted. {The CSA} said [boats sank].',
    speakers: [{ name: 'Coastal Safety Agency', kind: 'organisation' }],
  },
  {
    name: 'the agency',
    text: 'The Coastal Safety Agency acted. {The agency} said [boats sank].',
    speakers: [{ name: 'Coastal Safety Agency', kind: 'organisation' }],
  },
  {
    name: 'the government for a longer name',
    text: 'The Elbonian Government met. {The Government} said [taxes stay].',
    speakers: [{ name: 'Elbonian Government', kind: 'organisation' }],
  },
  {
    name: 'a newspaper',
    text: '{The Elbonian Times} reported [a deal].',
    speakers: [{ name: 'Elbonian Times', kind: 'organisation' }],
  },
  {
    name: 'a blog by its noun',
    text: '{The money blog Pennyroyal} said [bills vary].',
    speakers: [{ name: 'Pennyroyal', kind: 'organisation' }],
  },
  {
    name: 'a channel is no person',
    text: '{Sky Harbour News} understands [ships left].',
    speakers: [{ name: 'Sky Harbour News', kind: 'organisation' }],
  },
  {
    name: 'a commission with an article',
    text: '{A state commission} found [roads were poor].',
    speakers: [{ name: 'A state commission', kind: 'organisation' }],
  },
  {
    name: 'a parliament of a country',
    text: '{Elbonia’s parliament} ordered [troops to leave].',
    speakers: [{ name: 'Elbonia’s parliament', kind: 'organisation' }],
  },
  {
    name: 'court papers',
    text: '{Court papers} show [he paid].',
    speakers: [{ name: 'Court papers', kind: 'document' }],
  },
  {
    name: 'the lawsuit',
    text: 'Mona Khalil filed a lawsuit. {The lawsuit} alleges [she was pushed].',
    speakers: [{ name: 'a lawsuit', kind: 'document' }],
  },
  {
    name: 'data of a bureau',
    text: '{Census Bureau data} show [towns grew].',
    speakers: [{ name: 'Census Bureau data', kind: 'document' }],
  },
  {
    name: 'projections from a body',
    text: '{Projections from the Budget Office} show [a gap].',
    speakers: [{ name: 'Projections from the Budget Office', kind: 'document', for: 'Budget Office' }],
  },
  {
    name: 'a timeline, named with its maker',
    text: 'Critics read {a timeline} published by the Harbour Authority, which shows [ships came late]. {The timeline} says [nobody called].',
    speakers: [
      { name: 'a timeline published by the Harbour Authority', kind: 'document', for: 'Harbour Authority' },
      'a timeline published by the Harbour Authority',
    ],
  },
  { name: 'two countries, one it', text: 'Norway warned Sweden. {It} said [ships would stop].', speakers: ['Norway'] },
  {
    name: 'a bank of a place',
    text: '{The Bank of Elbonia} said [rates would rise]. {The bank} said [soon].',
    speakers: ['Bank of Elbonia', 'Bank of Elbonia'],
  },
  {
    name: 'a ministry for something',
    text: '{The Ministry for Rivers} said [dams held].',
    speakers: [{ name: 'Ministry for Rivers', kind: 'organisation' }],
  },
  {
    name: 'the firm that somebody founded is not called so',
    text: 'Dario Vance runs a shop. Rivals fear the firm Vance founded. {Vance} said [he would sell].',
    speakers: [{ name: 'Dario Vance', kind: 'person' }],
  },
  {
    name: 'anger at a person makes no firm of him',
    text: 'Dario Vance runs a shop. Staff work late at Vance and Sons. {Vance} said [he would sell].',
    speakers: [{ name: 'Dario Vance', kind: 'person' }],
  },
  {
    name: 'a preposition inside a name ends no source',
    text: '{Democratic Party for the Hills leader Jan Roe} said [no]. {A Dorne Center for Public Affairs poll} found [fear].',
    speakers: [
      { name: 'Jan Roe', kind: 'person' },
      { name: 'A Dorne Center for Public Affairs poll', kind: 'document' },
    ],
  },
  {
    name: 'a name before a noun is not who speaks',
    text: '{Security personnel} said [he was out]. {The Works Ministry’s new results} show [a loss].',
    speakers: [
      { name: 'Security personnel', kind: 'anonymous' },
      { name: 'The Works Ministry’s new results', kind: 'document' },
    ],
  },
  {
    name: 'a document does not give way to a person beside it',
    text: '{Dorne Institute research cited by its president, Ana Roe,} found [rust]. {A lawyer for the firm, Ana Roe,} said [no].',
    speakers: [{ name: 'Dorne Institute research cited by its president', kind: 'document' }, 'Ana Roe'],
  },
  {
    name: 'a heading lends a firm no longer name',
    text: 'headline: DORNE SENTRA\n\nThe maker of cars, {Dorne}, said [all is well].',
    speakers: ['Dorne'],
  },
  {
    name: 'a firm has the longer name of the running text',
    text: 'Dorne Capital grew. {Dorne} said [all is well].',
    speakers: ['Dorne Capital'],
  },
  {
    name: 'friends of a house, and a branch of an agency, are not it',
    text: 'The Amis du Brevent gave money. {The Brevent} declared [it a treasure]. Agents of CBP Harwick met. {CBP} announced [checks].',
    speakers: ['Brevent', 'CBP'],
  },
  {
    name: 'schools, an office in the middle, a maker: none is a person',
    text: 'They asked {Miami-Dorne County Public Schools} about [it].\n\nIt was found by {Dorne Office Mojo} to be [so].\n\nThey liked what {developer Zentavia} called [a flagship].',
    speakers: [
      { name: 'Miami-Dorne County Public Schools', kind: 'organisation' },
      { name: 'Dorne Office Mojo', kind: 'organisation' },
      { name: 'Zentavia', kind: 'organisation' },
    ],
  },
  {
    name: 'a maker who has a first name is a person',
    text: 'They liked what {developer Jan Roe} called [a flagship].',
    speakers: [{ name: 'Jan Roe', kind: 'person' }],
  },
  {
    name: 'a number inside a name',
    text: 'It is growing, {the Top 500 Chain report by Zentavia} said [in May].',
    speakers: [{ name: 'the Top 500 Chain report by Zentavia', kind: 'document' }],
  },
  {
    name: 'the maker of a document keeps the title',
    text: 'It was late. {A report from the office of Special Counsel Robert Roe} said [he knew]. Robert Roe left.',
    speakers: ['A report from the office of Special Counsel Robert Roe'],
  },
  {
    name: 'the firm behind its own communications, nobody behind a trend',
    text: 'Pay stays, {Zentavia Holdings corporate communications} said [on Monday]. {Climate trends} show [frost].',
    speakers: ['Zentavia Holdings', null],
  },
  {
    name: 'papers whose names end alike, one of them in a town that is a first name',
    text: 'The Florence New Times wrote of him. So did, in May, {the New Dorne Times}: it claimed [he fled].',
    speakers: ['New Dorne Times'],
  },
  {
    name: 'a coined name is a firm, a surname is none',
    text: 'It is growing, {InfoVale} said in a [report]. It is not, {MacVale} said in a [letter].',
    speakers: [{ name: 'InfoVale', kind: 'organisation' }, 'MacVale'],
  },
  {
    name: 'a firm and the noun in its apposition',
    text: 'Alder Ports, a mining company, met in Oslo. {The company} said [it would dig].',
    speakers: [{ name: 'Alder Ports', kind: 'organisation' }],
  },
  {
    name: 'a noun and the name in its apposition',
    text: 'The group, Dock Workers Coalition, met in Oslo. {The group} said [it would strike].',
    speakers: ['Dock Workers Coalition'],
  },
  {
    name: 'what a firm is said to be',
    text: 'Zentavia is a small carmaker. {The carmaker} said [sales rose].',
    speakers: ['Zentavia'],
  },
  {
    name: 'a comma beside a name that is somebody’s who speaks',
    text: 'The company, Ana Roe said, was late. {The company} said [it was not].',
    speakers: ['The company'],
  },
  {
    name: 'the company is the one named, whatever company was spoken of, and no town',
    text: 'It was unlike his company. Zentavia Ports sells boats. {The company} said [they sail].\n\nscope: The firm had met in Oslo. {The firm} said [no].',
    speakers: ['Zentavia Ports', 'The firm'],
  },
  {
    name: 'the publisher is not the word with which its book opens',
    text: '“Grief is a kind of weather,” he observes. {The publisher} calls it [a masterpiece].',
    speakers: ['The publisher'],
  },
];
