import type { SpeakerCase } from './read-case';

/** Those who speak for somebody else, relatives, offices, letters with their author. */
export const belongingCases: readonly SpeakerCase[] = [
  {
    name: 'a spokesman is not his principal',
    text: '{Anton Weiss’s spokesman} said [talks went on].',
    speakers: [{ name: 'Anton Weiss’s spokesman', kind: 'anonymous', for: 'Anton Weiss' }],
  },
  {
    name: 'he is the spokesman',
    text: 'Anton Weiss’s spokesman defended the tax. {He} said [it was fair].',
    speakers: [{ name: 'Anton Weiss’s spokesman', for: 'Anton Weiss' }],
  },
  {
    name: 'she cannot be the spokesman',
    text: 'Anton Weiss’s spokesman met Carla Fonte. {She} said [it was fair].',
    speakers: ['Carla Fonte'],
  },
  {
    name: 'a spokesperson for a body is anonymous',
    text: '{A spokesperson for the Harbour Authority} said [tides were high].',
    speakers: [{ name: 'A spokesperson for the Harbour Authority', kind: 'anonymous', for: 'Harbour Authority' }],
  },
  {
    name: 'a spokeswoman of an office in front',
    text: '{A Treasury spokeswoman} said [rates would hold]. {She} added [cuts were far].',
    speakers: [{ name: 'A Treasury spokeswoman', kind: 'anonymous', for: 'Treasury' }, 'A Treasury spokeswoman'],
  },
  {
    name: 'a named spokesman',
    text: '{Tobias Krall, a spokesman for Anton Weiss}, said [talks went on]. {Krall} added [they were hard].',
    speakers: [{ name: 'Tobias Krall', kind: 'person', for: 'Anton Weiss' }, 'Tobias Krall'],
  },
  {
    name: 'a name that may be the principal’s',
    text: '{A spokesman for the mayor, Carla Fonte}, said [she was at ease]. {He} added [that she slept well].',
    speakers: [
      { name: 'A spokesman for the mayor, Carla Fonte', for: 'Carla Fonte' },
      'A spokesman for the mayor, Carla Fonte',
    ],
  },
  {
    name: 'a name that can only be the lawyer’s',
    text: '{A lawyer for the family, Carla Fonte}, said [they would appeal].',
    speakers: ['Carla Fonte'],
  },
  {
    name: 'a spokesman named behind the noun',
    text: '{Anton Weiss’s spokesman, Tobias Krall}, said [talks went on].',
    speakers: [{ name: 'Tobias Krall', for: 'Anton Weiss' }],
  },
  {
    name: 'the spokesman comes back',
    text: '{Anton Weiss’s spokesman} said [talks went on]. {The spokesman} added [they were hard].',
    speakers: ['Anton Weiss’s spokesman', 'Anton Weiss’s spokesman'],
  },
  {
    name: 'two spokesmen of two people',
    text: '{Anton Weiss’s spokesman} said [yes]. {Lea Brunner’s spokesman} said [no].',
    speakers: [
      { name: 'Anton Weiss’s spokesman', for: 'Anton Weiss' },
      { name: 'Lea Brunner’s spokesman', for: 'Lea Brunner' },
    ],
  },
  {
    name: 'his daughter is not him',
    text: 'Ferenc Molnar was jailed. {His daughter} said [he was ill].',
    speakers: [{ name: 'His daughter', kind: 'person', for: 'Ferenc Molnar' }],
  },
  {
    name: 'her lawyer',
    text: 'Beata Nowak was charged. {Her lawyer} said [she was innocent].',
    speakers: [{ name: 'Her lawyer', kind: 'anonymous', for: 'Beata Nowak' }],
  },
  {
    name: 'her lawyer, named',
    text: 'Beata Nowak was charged. {Her lawyer, Marek Wolny}, said [she was innocent]. {He} asked for [bail].',
    speakers: [{ name: 'Marek Wolny', for: 'Beata Nowak' }, 'Marek Wolny'],
  },
  {
    name: 'lawyer for somebody',
    text: '{A lawyer for Beata Nowak} said [she was innocent].',
    speakers: [{ name: 'A lawyer for Beata Nowak', kind: 'anonymous', for: 'Beata Nowak' }],
  },
  {
    name: 'named wife',
    text: 'Ferenc Molnar was jailed. {His wife, Agnes}, said [he was ill]. {She} said [he ate little].',
    speakers: [{ name: 'Agnes', for: 'Ferenc Molnar' }, 'Agnes'],
  },
  {
    name: 'his wife and his daughter are two',
    text: 'Ferenc Molnar was jailed. {His wife} said [he was ill]. {His daughter} said [he was well].',
    speakers: ['His wife', 'His daughter'],
  },
  {
    name: 'his lawyer is not her lawyer',
    text: 'Beata Nowak and Jan Nowak were charged. {Her lawyer} said [no]. {His lawyer} said [yes].',
    speakers: [
      { name: 'Her lawyer', for: 'Beata Nowak' },
      { name: 'His lawyer', for: 'Jan Nowak' },
    ],
  },
  {
    name: 'an office speaks for its holder',
    text: '{Governor Ruiz’s office} said [roads were open].',
    speakers: [{ name: 'Governor Ruiz’s office', kind: 'organisation', for: 'Governor Ruiz' }],
  },
  {
    name: 'a campaign belongs to its candidate',
    text: 'Nadia Farouk leads. {The Farouk campaign} said [it raised more].',
    speakers: [{ name: 'The Farouk campaign', kind: 'organisation', for: 'Nadia Farouk' }],
  },
  {
    name: 'a letter from somebody',
    text: '{The letter from Col Enzo Bassi} said [troops would move]. {It} added [they would go soon].',
    speakers: [
      { name: 'The letter from Col Enzo Bassi', kind: 'document', for: 'Enzo Bassi' },
      'The letter from Col Enzo Bassi',
    ],
  },
  {
    name: 'the letter is not its author',
    text: 'Enzo Bassi wrote a letter. {The letter} said [troops would move]. {He} said [it was a draft].',
    speakers: [{ name: 'a letter', kind: 'document' }, 'Enzo Bassi'],
  },
  {
    name: 'a report by a body',
    text: '{A report by the Rail Board} found [tracks were old]. {The report} says [bridges too].',
    speakers: [
      { name: 'A report by the Rail Board', kind: 'document', for: 'Rail Board' },
      'A report by the Rail Board',
    ],
  },
  {
    name: 'the report of somebody else later',
    text: '{A study by Aalborg College} found [fish fell]. {The study} says [nets were bad]. Then the Rail Board spoke. {It} said [tracks were old].',
    speakers: ['A study by Aalborg College', 'A study by Aalborg College', 'Rail Board'],
  },
  {
    name: 'mother of a named child',
    text: '{The mother of Timo Salo} said [the bus was late].',
    speakers: [{ name: 'The mother of Timo Salo', for: 'Timo Salo' }],
  },
  {
    name: 'an aide to somebody',
    text: '{An aide to Nadia Farouk} said [the hall was full].',
    speakers: [{ name: 'An aide to Nadia Farouk', kind: 'anonymous', for: 'Nadia Farouk' }],
  },
  {
    name: 'a team of scientists is not for those before',
    text: 'The Dorne scientists were not alone. {Another team of scientists} said [the oil was there].',
    speakers: [{ name: 'Another team of scientists', for: '' }],
  },
  {
    name: 'a team of the scientists is',
    text: 'The Dorne scientists were not alone. {A spokesman for the scientists} said [the oil was there].',
    speakers: [{ name: 'A spokesman for the scientists', for: 'The Dorne scientists' }],
  },
];
