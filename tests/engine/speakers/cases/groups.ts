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
];
