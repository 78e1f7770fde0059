import type { SpeakerCase } from './read-case';

/** The same for bodies, their products and nicknames, ages, and words that a source has taken in. */
export const bodyTwinCases: readonly SpeakerCase[] = [
  {
    name: 'a firm is not its product',
    text: 'Zentavia makes phones. Zentavia sold twenty. A Zentavia Nova came in May. {Zentavia} said [it sold].',
    speakers: ['Zentavia'],
  },
  {
    name: 'a firm has its full name',
    text: 'Zentavia makes phones. Zentavia sold twenty. Zentavia Nova came in May. {Zentavia} said [it sold].',
    speakers: ['Zentavia Nova'],
  },
  {
    name: 'a body within whose field there is another',
    text: 'Maps of the Institute for the Study of Tides were shown. {The Institute for the Study of Tides} said [it rose].',
    speakers: [{ name: 'Institute for the Study of Tides', kind: 'organisation' }],
  },
  {
    name: 'who is the chief of a body for something',
    text: 'The chief of the Institute for Tides of Corrow Bay left. {The Institute for Tides} said [it rose].',
    speakers: [{ name: 'Institute for Tides', kind: 'organisation' }],
  },
  {
    name: 'a society with its initials in brackets',
    text: 'The Royal Society for the Protection of Eels (RSPE) has reserves. {RSPE} said [so].',
    speakers: ['Royal Society for the Protection of Eels'],
  },
  {
    name: 'the doctors who are a body',
    text: 'Nurses wrote to Doctors for Harbour Reform. {The doctors} said [beds were full].',
    speakers: [{ name: 'Doctors for Harbour Reform', kind: 'organisation' }],
  },
  {
    name: 'doctors who are none',
    text: 'Nurses wrote to Doctors for Harbour Reform. {Two doctors} said [beds were full].',
    speakers: ['Two doctors'],
  },
  {
    name: 'the charity is the one called so',
    text: 'Jade Quill of the charity Rowers Against Plastic spoke. Yet {the charity} warned [of loopholes].',
    speakers: [{ name: 'Rowers Against Plastic', kind: 'organisation' }],
  },
  {
    name: 'another charity is not',
    text: 'Jade Quill of the charity Rowers Against Plastic spoke. Yet {a charity in Dorne} warned [of loopholes].',
    speakers: ['a charity in Dorne'],
  },
  {
    name: 'the ruling party',
    text: 'The ruling Harbour Party met the Reform Party. {The ruling party} said [it had won].',
    speakers: ['Harbour Party'],
  },
  {
    name: 'a party that nobody is told to be',
    text: 'The ruling Harbour Party met the Reform Party. {The losing party} said [it had won].',
    speakers: ['The losing party'],
  },
  {
    name: 'police where one force is named',
    text: 'Divers of the Corrow Police Department came. {Police} said [nobody drowned].',
    speakers: [{ name: 'Corrow Police Department', kind: 'organisation' }],
  },
  {
    name: 'police where two are named',
    text: 'On both sides of the bay divers of the Corrow Police Department met those of the Dorne Police Department. {Police} said [nobody drowned].',
    speakers: [{ name: 'Police', kind: 'anonymous' }],
  },
  {
    name: 'police are told as police',
    text: 'Two officers came. {Police} said [nobody drowned]. {The officers} said [they swam].',
    speakers: ['Police', 'Two officers'],
  },
  {
    name: 'teachers are more than the two before',
    text: 'Two teachers came late. {Teachers} say [the bus is slow].',
    speakers: ['Teachers'],
  },
  {
    name: 'the teachers are the two before',
    text: 'Two teachers came late. {The teachers} say [the bus is slow].',
    speakers: ['Two teachers'],
  },
  {
    name: 'an age stands for who has it',
    text: 'Jonas Fell, 34, was hired by Otto Brandt, 56. {The 56-year-old} said [he was glad]. {The 34-year-old} said [so too].',
    speakers: ['Otto Brandt', 'Jonas Fell'],
  },
  {
    name: 'an age that is nobody’s',
    text: 'Jonas Fell, 34, was hired by Otto Brandt, 56. {The 41-year-old} said [he was glad].',
    speakers: [{ name: 'The 41-year-old', kind: 'anonymous' }],
  },
  {
    name: 'what was published is the source, whoever did it',
    text: '{The firm published a letter that} said [it had closed]. {The firm} said [it was sorry].',
    speakers: ['a letter', 'The firm'],
  },
  {
    name: 'the person behind a role closes the source, whatever opens it',
    text: 'The fleet of the harbour came back early. {Prominent Never Corrow pundit Ada Quill} said [no ship was lost].',
    speakers: ['Ada Quill'],
  },
  {
    name: 'an office, its field and a doctor',
    text: 'The council met late. {Leader of Harbour Business Dr Mira Solano} said [no ship was lost].',
    speakers: ['Mira Solano'],
  },
  {
    name: 'a name that opens with a common word is no person’s',
    text: 'All the world of rowing met in Dorne, where a statement of World Rowing was read. {World Rowing} said [the races would go on].',
    speakers: [{ name: 'World Rowing', kind: 'organisation' }],
  },
  {
    name: 'a name that does not may be',
    text: 'All the world of rowing met in Dorne, where a statement of Tvrtko Rowing was read. {Tvrtko Rowing} said [the races would go on].',
    speakers: [{ name: 'Tvrtko Rowing', kind: 'person' }],
  },
];
