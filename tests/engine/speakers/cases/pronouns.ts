import type { SpeakerCase } from './read-case';

/** Pronouns, and when nobody is named. */
export const pronounCases: readonly SpeakerCase[] = [
  {
    name: 'a source with its verb behind it is its pronoun',
    text: 'Carla Fonte opened the inquiry. {She went on}: [“It is late.”]',
    speakers: ['Carla Fonte'],
  },
  {
    name: 'he after the name',
    text: 'Hugo Brandt opened the plant. {He} said [it would run].',
    speakers: ['Hugo Brandt'],
  },
  {
    name: 'she after a man and a woman',
    text: 'Hugo Brandt met Alma Reyes in Lima. {She} said [copper was cheap].',
    speakers: ['Alma Reyes'],
  },
  {
    name: 'he after a man and a woman',
    text: 'Alma Reyes met Hugo Brandt in Lima. {He} said [copper was cheap].',
    speakers: ['Hugo Brandt'],
  },
  {
    name: 'he added goes on with the last speaker',
    text: '{Karim Aziz} said [rents rose] at the house of Oleg Petrenko. “I know,” {he} <added>, [“it hurts.”]',
    speakers: ['Karim Aziz', 'Karim Aziz'],
  },
  {
    name: 'two men in one place and one he',
    text: 'Guards led Karim Aziz and Oleg Petrenko away. {He} said [rents rose].',
    speakers: [null],
  },
  {
    name: 'he inside another’s words is not the next speaker',
    text: '{Marta Kovacs} said [Peter Lang had lied to the court]. {She} said [he would pay].',
    speakers: ['Marta Kovacs', 'Marta Kovacs'],
  },
  {
    name: 'the man only quoted about does not take over',
    text: '{Rolf Steiner} said [“Ahmed Nassar must go.”] {He} also said [a vote was near].',
    speakers: ['Rolf Steiner', 'Rolf Steiner'],
  },
  {
    name: 'the speaker of the outer statement goes on',
    text: '{Trevor Banks} said in his order [that {his aide, Colin Wood}, had told him [“imports rose”]]. {He} also said [ports were full].',
    speakers: ['Trevor Banks', 'Colin Wood', 'Trevor Banks'],
  },
  {
    name: 'possessor is not the subject',
    text: 'Edith Crane’s brother, Simon Crane, came late. {He} said [trains were slow].',
    speakers: ['Simon Crane'],
  },
  {
    name: 'a title tells the gender',
    text: 'Dame Ashley Coverdale met Sir Robin Tait. {She} said [art mattered]. {He} said [money did].',
    speakers: ['Ashley Coverdale', 'Robin Tait'],
  },
  {
    name: 'Mr tells the gender of an unknown name',
    text: 'Xolani Dube met Ms Qwara in Durban. Mr Dube left first. {He} said [work waited].',
    speakers: ['Xolani Dube'],
  },
  {
    name: 'kinship tells the gender',
    text: 'Sasha Orlov and his wife, Jessie, were home. {She} said [the blast was loud].',
    speakers: ['Jessie'],
  },
  { name: 'no man named, only a woman', text: 'Yolanda Cruz left. {He} said [it was over].', speakers: [null] },
  { name: 'nobody before', text: '{He} said [it was over].', speakers: [null] },
  {
    name: 'it is the letter that reads',
    text: 'A letter, seen by this paper, left on Monday. Outlets such as Courier print it. {It} <reads>: [“Sir, we withdraw.”]',
    speakers: ['A letter'],
  },
  {
    name: 'it is the company',
    text: 'Norfjord Shipping lost two vessels. {It} said [routes would change].',
    speakers: [{ name: 'Norfjord Shipping', kind: 'organisation' }],
  },
  {
    name: 'it is not a person',
    text: 'Norfjord Shipping hired Lise Dahl. {It} said [she would start soon].',
    speakers: ['Norfjord Shipping'],
  },
  { name: 'it with nothing before', text: '{It} said [nothing].', speakers: [null] },
  {
    name: 'they are the two named together',
    text: 'Ama Boateng and Kofi Mensah spoke up. {They} said [the well was dry].',
    speakers: [{ name: 'Ama Boateng and Kofi Mensah', kind: 'group' }],
  },
  {
    name: 'they are the officials',
    text: 'Officials closed the beach. {They} said [sharks were near].',
    speakers: [{ name: 'Officials', kind: 'anonymous' }],
  },
  {
    name: 'they are not the one man',
    text: 'Residents met Paul Whitcombe. {They} said [dust was everywhere].',
    speakers: ['Residents'],
  },
  {
    name: 'who is the one right before',
    text: 'The hall cheered Nina Falk, {who} said [she would run].',
    speakers: ['Nina Falk'],
  },
  {
    name: 'who behind an apposition',
    text: 'The hall cheered Nina Falk, a dentist, {who} said [she would run].',
    speakers: ['Nina Falk'],
  },
  {
    name: 'which is the body before',
    text: 'They asked the Harbour Authority, {which} said [tides were high].',
    speakers: ['Harbour Authority'],
  },
  {
    name: 'pronoun over a paragraph',
    text: 'Milan Horvat spoke for an hour.\n\nThe room was warm and windows were shut.\n\n{He} said [debts would be paid].',
    speakers: ['Milan Horvat'],
  },
  {
    name: 'too far away',
    text: `Milan Horvat spoke.\n\n${'Rain fell on the hills.\n\n'.repeat(6)}{He} said [debts would be paid].`,
    speakers: [null],
  },
  {
    name: 'continued without a source',
    text: '{Milan Horvat} said: [“Debts will be paid.]\n\n[+“Jobs will come.”]',
    speakers: ['Milan Horvat', 'Milan Horvat'],
  },
  {
    name: 'his own words, possessive source',
    text: 'Milan Horvat spoke. {His} promise was [to pay all debts].',
    speakers: ['Milan Horvat'],
  },
  {
    name: 'unknown name takes the pronoun',
    text: 'Thuzar Myaing teaches in Mandalay. {She} said [schools were shut].',
    speakers: ['Thuzar Myaing'],
  },
  {
    name: 'first name that tells nothing, one candidate',
    text: 'Dr Jamie Oyelaran runs the clinic. {He} said [beds were short].',
    speakers: ['Jamie Oyelaran'],
  },
  { name: 'you are nobody', text: 'Ella Stone wrote a guide. {You} may think [it is easy].', speakers: [null] },
  {
    name: 'the topic is a possessor',
    text: 'Many voters like Bram Visser, a rival. But Mr Holt’s ideas met with doubt. {He} wants [lower rents].',
    speakers: ['Mr Holt'],
  },
  {
    name: 'the subject right before the cue speaks',
    text: '{The bishop, Ralf Ahrens}, wept, and his daughter <warned> [of a dark day].',
    speakers: [{ name: 'his daughter' }],
  },
  {
    name: 'he told somebody else',
    text: 'Mr Holt asked for facts. Bram Visser was there. {He} told Visser [that it was late].',
    speakers: ['Mr Holt'],
  },
  {
    name: 'the subject of the same sentence',
    text: 'Rivals quoted Mr Holt. {Bram Visser} said [it was late].\n\nHolt left the hall when {he} told the crowd [to go].',
    speakers: ['Bram Visser', 'Mr Holt'],
  },
  {
    name: 'a pronoun behind a time that the source has taken in',
    text: 'The Dorne Zoo opened. {An hour later it} said [all was well]. {An hour later} said [nothing].',
    speakers: ['Dorne Zoo', null],
  },
  {
    name: 'a name in the role of another is not who goes on',
    text: 'Oddland pundit Ben Kristof made the case. {He} said [it was late].',
    speakers: ['Ben Kristof'],
  },
  {
    name: 'a place is not he',
    text: 'There is no work in Odland, where a young man paints walls. {He} said [it was hard].',
    speakers: ['a young man'],
  },
  {
    name: 'many of them are those who were meant',
    text: 'The protesters were told late. {Many of them} said [they knew nothing].',
    speakers: ['The protesters'],
  },
  {
    name: 'who is the leader and not the state in front',
    text: 'Ben Ode spoke. Jan Roe is an Indiana steel union leader {who} said [jobs were lost].',
    speakers: ['Jan Roe'],
  },
  {
    name: 'he whom the next statement names, where two may be meant',
    text: 'Ben Ode met Karl Lind on Monday. {He} said [it was late]. {Lind} also said [it rained].',
    speakers: ['Karl Lind', 'Karl Lind'],
  },
  {
    name: 'and the other one where it names him',
    text: 'Ben Ode met Karl Lind on Monday. {He} said [it was late]. {Ode} also said [it rained].',
    speakers: ['Ben Ode', 'Ben Ode'],
  },
];
