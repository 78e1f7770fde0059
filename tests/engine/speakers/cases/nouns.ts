import type { SpeakerCase } from './read-case';

/** Nouns as sources: unnamed people, and people named elsewhere. */
export const nounCases: readonly SpeakerCase[] = [
  {
    name: 'one source',
    text: '{One source} said [a deal was near].',
    speakers: [{ name: 'One source', kind: 'anonymous' }],
  },
  {
    name: 'people familiar with the matter',
    text: '{People familiar with the matter} said [talks had stalled].',
    speakers: [{ name: 'People familiar with the matter', kind: 'anonymous' }],
  },
  {
    name: 'a witness',
    text: '{A witness} said [the car sped off]. {The witness} said [it was blue].',
    speakers: [{ name: 'A witness', kind: 'anonymous' }, 'A witness'],
  },
  {
    name: 'a witness is not the man named before',
    text: 'Dario Conti was arrested. {A witness} said [the car sped off].',
    speakers: [{ name: 'A witness', kind: 'anonymous' }],
  },
  {
    name: 'she after a witness',
    text: '{A woman} said [the car sped off]. {She} said [it was blue].',
    speakers: [{ name: 'A woman', kind: 'anonymous' }, 'A woman'],
  },
  {
    name: 'homeless man with a nickname',
    text: '[“Nobody helps,”] said {a homeless man who goes by the name “Lefty.”}',
    speakers: [{ name: 'a homeless man', kind: 'anonymous' }],
  },
  {
    name: 'officials',
    text: '{Officials} said [the road was open].',
    speakers: [{ name: 'Officials', kind: 'anonymous' }],
  },
  {
    name: 'critics of somebody',
    text: '{Critics of Mayor Dunja Babic} said [trams were late].',
    speakers: [{ name: 'Critics of Mayor Dunja Babic', kind: 'group' }],
  },
  { name: 'many', text: '{Many} said [they would stay].', speakers: [{ name: 'Many', kind: 'group' }] },
  {
    name: 'experts with a number',
    text: '{Three experts} said [the dam was weak].',
    speakers: [{ name: 'Three experts', kind: 'anonymous' }],
  },
  { name: 'a voice', text: '{A voice} said: [“Stop the show.”]', speakers: [{ name: 'A voice', kind: 'anonymous' }] },
  { name: 'a sign', text: '{A sign} read [“no entry”].', speakers: [{ name: 'A sign', kind: 'document' }] },
  {
    name: 'the man is the only man',
    text: 'Bashir Noor lost his shop. {The man} said [he would rebuild].',
    speakers: ['Bashir Noor'],
  },
  {
    name: 'the woman is not the man',
    text: 'Bashir Noor and Hodan Abdi lost their shop. {The woman} said [they would rebuild].',
    speakers: ['Hodan Abdi'],
  },
  {
    name: 'the lawmaker is the senator',
    text: 'Sen. Wade Pruitt voted no. {The lawmaker} said [costs were high].',
    speakers: ['Wade Pruitt'],
  },
  {
    name: 'the lawmaker is not the singer',
    text: 'Singer Lola Haddad met Sen. Wade Pruitt. {The lawmaker} said [costs were high].',
    speakers: ['Wade Pruitt'],
  },
  {
    name: 'the actor among politicians',
    text: 'Sen. Wade Pruitt met actor Theo Blum. {The actor} said [art was poor].',
    speakers: ['Theo Blum'],
  },
  {
    name: 'the coach',
    text: 'Coach Tendai Moyo praised striker Luka Babic. {The coach} said [he ran well].',
    speakers: ['Tendai Moyo'],
  },
  {
    name: 'the striker',
    text: 'Coach Tendai Moyo praised striker Luka Babic. {The striker} said [he was glad].',
    speakers: ['Luka Babic'],
  },
  {
    name: 'a former minister is somebody new',
    text: 'Minister Ewa Zielinska resigned. {A former minister} said [it was time].',
    speakers: [{ name: 'A former minister', kind: 'anonymous' }],
  },
  {
    name: 'a senior official in a ministry',
    text: '{A senior official in the finance ministry} said [reserves fell].',
    speakers: [{ name: 'A senior official in the finance ministry', kind: 'anonymous' }],
  },
  {
    name: 'the victim nobody names',
    text: 'The trial opened on Monday. {The victim} said [she could not sleep].',
    speakers: [{ name: 'The victim', kind: 'anonymous' }],
  },
  {
    name: 'residents and later the residents',
    text: '{Residents} said [water was brown]. {The residents} said [it smelled].',
    speakers: ['Residents', 'Residents'],
  },
  {
    name: 'someone',
    text: '{Someone in the crowd} shouted [“shame”].',
    speakers: [{ name: 'Someone in the crowd', kind: 'anonymous' }],
  },
  {
    name: 'named in the next paragraph',
    text: '{A leader of the miners’ union} said [pits were wet].\n\n[“Nobody listens,”] said {Ana Wolff}, head of the Coastal Miners Association.',
    speakers: ['Ana Wolff', 'Ana Wolff'],
  },
  {
    name: 'the next paragraph names somebody of another kind',
    text: '{A leader of the miners’ union} said [pits were wet].\n\n[“Nobody listens,”] said {Ana Wolff}, a baker from Selby.',
    speakers: [{ name: 'A leader of the miners’ union', kind: 'anonymous' }, 'Ana Wolff'],
  },
  { name: 'data shown by nobody', text: '{Data} show [towns grew].', speakers: [{ name: 'Data', kind: 'document' }] },
  {
    name: 'a thing cannot speak, a picture and a place with people in it can',
    text: '{The episode} showed [he lied]. {Climate trends} show [frost]. {The photo} showed [ice]. {The hotel} said [it had closed].',
    speakers: [null, null, { name: 'The photo', kind: 'document' }, { name: 'The hotel', kind: 'organisation' }],
  },
  {
    name: 'what is counted is told, a date is not',
    text: '{48% of participants} said [yes]. {Half of voters} said [no]. {A total of 39 senators} said [maybe]. {July 15, 1960}: [a plaque].',
    speakers: [
      { name: '48% of participants', kind: 'group' },
      { name: 'Half of voters', kind: 'group' },
      { name: 'A total of 39 senators', kind: 'group' },
      null,
    ],
  },
  {
    name: 'several of a kind are what they are',
    text: '{A raft of articles} said [the dam leaked]. {A stint in the trade} had shown [him better].',
    speakers: [{ name: 'A raft of articles', kind: 'document' }, null],
  },
  {
    name: 'some and others are not those spoken of before',
    text: '{Local leaders} said [yes]. {Some leaders} said [no]. {Other leaders} said [later]. {The leaders} said [never].',
    speakers: ['Local leaders', 'Some leaders', 'Other leaders', 'Local leaders'],
  },
  {
    name: 'with an article and without one they are the same',
    text: '{Villagers} said [no]. The mine grew. {The villagers} said [never]. {The study’s authors} said [a]. {The study authors} said [b].',
    speakers: ['Villagers', 'Villagers', 'The study’s authors', 'The study’s authors'],
  },
  {
    name: 'the president to come is not the president',
    text: 'President-elect Jan Roe met Ben Ode, the president of Elbonia. {The president-elect} said [thanks]. {The president} said [bye].',
    speakers: ['Jan Roe', 'Ben Ode'],
  },
  {
    name: 'the scanner of the police is not the police',
    text: 'A dispatcher on Dornify police scanner spoke. {Police} said [a boy died].',
    speakers: ['Police'],
  },
  {
    name: 'a shared body does not tell that two are one',
    text: '{A dispatcher for the police} said [shots fell]. {Jan Roe, a police detective,} said [none did].',
    speakers: ['A dispatcher for the police', 'Jan Roe'],
  },
  {
    name: 'a description ends before its verb',
    text: '{A spokeswoman for Ana Roe referred to a statement} that said [she was ill]. {People briefed on the talks} said [no].',
    speakers: ['A spokeswoman for Ana Roe', 'People briefed on the talks'],
  },
  {
    name: 'another thing is nobody, another person is',
    text: '{Another set she wore in Dorne} said [a lot]. {Another student} said [no].',
    speakers: [null, 'Another student'],
  },
  {
    name: 'some of them are not those that come again',
    text: 'Zentavia’s engineers met. {Some engineers} said [yes]. {The engineers} said [no]. {All engineers} said [so].',
    speakers: ['Some engineers', 'Zentavia’s engineers', 'Zentavia’s engineers'],
  },
  {
    name: 'scientists behind the “that” of a clause',
    text: 'Nobody knows, he wrote, and that scientists agree is new. {Scientists} said [so].',
    speakers: ['scientists'],
  },
  {
    name: 'a group that is narrowed down is another one',
    text: '{Old Elbonian astronomers} called [it a star]. {Astronomers at Vale University} said [it is one].',
    speakers: ['Old Elbonian astronomers', 'Astronomers at Vale University'],
  },
  {
    name: 'a group is told by its place before it or behind it',
    text: '{Vale residents} said [it burned]. {Residents of Vale} said [it flooded].',
    speakers: ['Vale residents', 'Vale residents'],
  },
  {
    name: 'a noun that is in no lexicon comes back',
    text: '{The Corrow comptroller of accounts} said [it rose]. {The comptroller} said [it fell].',
    speakers: ['The Corrow comptroller of accounts', 'The Corrow comptroller of accounts'],
  },
  {
    name: 'what was done with a report makes no second one',
    text: '{The report} said [it leaked]. {The partially redacted report} said [it burst]. {The second report} said [no].',
    speakers: ['The report', 'The report', 'The second report'],
  },
  {
    name: 'a description with an age is of somebody known',
    text: 'Damien Lund, a French director, made it. Lund went home. {The 31-year-old filmmaker} says [it is done]. {A 31-year-old man} said [no].',
    speakers: ['Damien Lund', { name: 'A 31-year-old man', kind: 'anonymous' }],
  },
  {
    name: 'what somebody is doing ends who they are',
    text: '{Scientists using a telescope atop Mount Vale} said [it moved].',
    speakers: [{ name: 'Scientists using a telescope atop Mount Vale', kind: 'anonymous' }],
  },
  {
    name: 'a state behind a description is nobody',
    text: '{A student at Vale University, the oldest college in Middlemoor, Corrowshire} said [no].',
    speakers: ['A student at Vale University'],
  },
];
