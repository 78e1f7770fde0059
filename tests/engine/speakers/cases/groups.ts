import type { SpeakerCase } from './read-case';

/** Several who speak as one. */
export const groupCases: readonly SpeakerCase[] = [
  {
    name: 'two leaders joined by and',
    text: '{Harwick council leader Amir Latif and Selby council leader Jo Marsh} called on [the minister to go].',
    speakers: [{ name: 'Amir Latif and Jo Marsh', kind: 'group' }],
  },
  {
    name: 'each of them alone again',
    text: '{Amir Latif and Jo Marsh} said [go]. {Latif} said [now]. {Marsh} said [today].',
    speakers: ['Amir Latif and Jo Marsh', 'Amir Latif', 'Jo Marsh'],
  },
  {
    name: 'one person with two roles',
    text: '{Actor and director Jo Marsh} said [films were long].',
    speakers: [{ name: 'Jo Marsh', kind: 'person' }],
  },
  {
    name: 'an apposition with and is one person',
    text: '{Jo Marsh, a baker and mother of two}, said [flour was dear].',
    speakers: [{ name: 'Jo Marsh', kind: 'person' }],
  },
  {
    name: 'both men',
    text: 'Amir Latif met Pavel Orlov. {Both men} said [it went well].',
    speakers: [{ name: 'Amir Latif and Pavel Orlov', kind: 'group' }],
  },
  {
    name: 'both',
    text: 'Amir Latif met Jo Marsh. {Both} said [it went well].',
    speakers: [{ name: 'Amir Latif and Jo Marsh', kind: 'group' }],
  },
  {
    name: 'both with three people is nobody',
    text: 'Amir Latif, Pavel Orlov and Ben Ode met. {Both men} said [it went well].',
    speakers: [{ name: 'Both men', kind: 'group' }],
  },
  {
    name: 'groups joined',
    text: '{Nurses’ unions and charities} said [wards were full].',
    speakers: [{ name: 'Nurses’ unions and charities', kind: 'group' }],
  },
  {
    name: 'three names',
    text: '{Amir Latif, Jo Marsh and Pavel Orlov} said [no].',
    speakers: [{ name: 'Amir Latif, Jo Marsh and Pavel Orlov', kind: 'group' }],
  },
  {
    name: 'two outlets',
    text: '{Reuters and Associated Press} reported [a ceasefire].',
    speakers: [{ name: 'Reuters and Associated Press', kind: 'group' }],
  },
  {
    name: 'the same group again',
    text: '{Amir Latif and Jo Marsh} said [go]. {They} said [now].',
    speakers: ['Amir Latif and Jo Marsh', 'Amir Latif and Jo Marsh'],
  },
  {
    name: 'an institute with and in its name',
    text: '{The Institute for Peace and Security} said [arms spread].',
    speakers: [{ name: 'Institute for Peace and Security', kind: 'organisation' }],
  },
  {
    name: 'group of a number',
    text: '{A group of teachers} said [rooms were cold].',
    speakers: [{ name: 'A group of teachers', kind: 'group' }],
  },
  {
    name: 'per cent of voters',
    text: '{46 percent} said [they would vote].',
    speakers: [{ name: '46 percent', kind: 'group' }],
  },
  {
    name: 'councillors are not the councillor',
    text: 'Councillor Una Blake left. {Two councillors} said [it was time].',
    speakers: [{ name: 'Two councillors', kind: 'group' }],
  },
  {
    name: 'two councillors named in the next paragraph',
    text: '{Two councillors} called on [the minister to go].\n\n{Harwick council leader Amir Latif and Selby council leader Jo Marsh} said [it was time].',
    speakers: ['Amir Latif and Jo Marsh', 'Amir Latif and Jo Marsh'],
  },
  {
    name: 'two councillors are not three people',
    text: '{Two councillors} called on [the minister to go].\n\n{Amir Latif, Jo Marsh and Ben Ode} said [it was time].',
    speakers: ['Two councillors', 'Amir Latif, Jo Marsh and Ben Ode'],
  },
  {
    name: 'three of the guards',
    text: '{Three of the guards} said [doors were open]. {One of them} said [they slept].',
    speakers: [
      { name: 'Three of the guards', kind: 'group' },
      { name: 'One of them', kind: 'anonymous' },
    ],
  },
  {
    name: 'residents of several places',
    text: 'It is what {residents of Tuke, Mechaling, Upper Pitso and Mokotane} say about [the dust].',
    speakers: [{ name: 'residents of Tuke, Mechaling, Upper Pitso and Mokotane', kind: 'group' }],
  },
  {
    name: 'teachers and two who are named',
    text: 'It is what {teachers in Dorne, Jan Roe and Ana Poe} say about [the dust].',
    speakers: ['teachers in Dorne'],
  },
  {
    name: 'both are the two named together with their parties',
    text: 'Ben Roe met them. Senate leader Ana Gibson, D-Dorne, and Jan Powell (R-Wick.) are for it. {Both} said [it was time].',
    speakers: ['Ana Gibson and Jan Powell'],
  },
  {
    name: 'members of a party are many',
    text: 'He heard {Corrow Senate Democrats} say [no].',
    speakers: [{ name: 'Corrow Senate Democrats', kind: 'group' }],
  },
  {
    name: 'a comma before and opens a clause',
    text: 'Ben Ode met Ana Gibson, and Jan Powell came later. {Both} said [it was time].',
    speakers: [null],
  },
  {
    name: 'names in a clause about the speaker are not with her',
    text: '{Ana Roe, who is also considering Ben Ode and Jan Poe,} said [she was torn]. {Ana Roe, who was late, and Ben Ode} said [no].',
    speakers: ['Ana Roe', 'Ana Roe and Ben Ode'],
  },
  {
    name: 'some lawmakers keep their names to themselves, some voters are a population',
    text: '{Several leaders} said [no]. {Some voters} said [yes]. {Some} said [maybe]. {Many} said [never]. {Those around the mayor} said [no].',
    speakers: [
      { name: 'Several leaders', kind: 'anonymous' },
      { name: 'Some voters', kind: 'group' },
      { name: 'Some', kind: 'anonymous' },
      { name: 'Many', kind: 'group' },
      { name: 'Those around the mayor', kind: 'anonymous' },
    ],
  },
  {
    name: 'what stands in brackets behind a member is no member',
    text: '{Reps. Dan Lipo (Ill.) and Carl Peters (Minn.)} said [no].',
    speakers: ['Dan Lipo and Carl Peters'],
  },
];
