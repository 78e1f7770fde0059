import type { SpeakerCase } from './read-case';

/** How far the name of a body goes, and what a name with a noun behind it is. */
export const bodyNameCases: readonly SpeakerCase[] = [
  {
    name: 'what a body is there to do belongs to its name, and its initials are its own',
    text: 'They met late. {The Alliance to Protect Our Harbours (APOH)} said [no]. {APOH} said [never]. The gift of the Museum to Defend Corrow was late.',
    speakers: ['Alliance to Protect Our Harbours', 'Alliance to Protect Our Harbours'],
  },
  {
    name: 'but not to whom something goes',
    text: 'The boats were sold by the Harbour Alliance to Corrow. {The Harbour Alliance} said [no].',
    speakers: ['Harbour Alliance'],
  },
  {
    name: 'a field with an article',
    text: 'They met late. {The Committee for a Cleaner Harbour} said [no].',
    speakers: ['Committee for a Cleaner Harbour'],
  },
  {
    name: 'a second field of two words',
    text: 'They met late. {The Department of Ports and Rural Services} said [no].\n\nThen they left. {The Center for Naval and Coastal Studies} said [so].',
    speakers: ['Department of Ports and Rural Services', 'Center for Naval and Coastal Studies'],
  },
  {
    name: 'another body or somebody behind a field is no field',
    text: 'They met late. {The Department of Ports and Orla Events} said [no].\n\nThen they left. {The Ministry of Works and Ana Roe} said [so].',
    speakers: ['Department of Ports', 'Ministry of Works'],
  },
  {
    name: 'a name that ends in a word of time',
    text: 'On Monday {Harbour Today} said [boats sank]. {Vexar} said on Monday that [they did not]. Today it is calm.',
    speakers: ['Harbour Today', 'Vexar'],
  },
  {
    name: 'a poll by two is a document',
    text: '{The latest Vexar/Orla News poll} shows [he leads]. {A Vexar poll} showed [he did not].',
    speakers: [
      { name: 'The latest Vexar/Orla News poll', kind: 'document' },
      { name: 'A Vexar poll', kind: 'document' },
    ],
  },
  {
    name: 'data of two',
    text: 'Prices fell. {Central Treasury and Works Department data} show [it].',
    speakers: [{ name: 'Central Treasury and Works Department data', kind: 'document' }],
  },
  {
    name: 'two bodies of which one has a document of its own',
    text: 'Prices fell. {The Central Treasury and a Works Department report} show [it].',
    speakers: [{ name: 'Central Treasury and a Works Department report', kind: 'group' }],
  },
  {
    name: 'a newspaper by how often it comes out',
    text: '{The Elbonian daily El Corrow} reported that [boats sank].',
    speakers: [{ name: 'El Corrow', kind: 'organisation' }],
  },
  {
    name: 'a verb that is a noun as well behind a name that nothing else tells',
    text: 'It rained. {Vexar} reports [there were ten boats]. {Vexar} states [the harbour was shut].',
    speakers: ['Vexar', 'Vexar'],
  },
  {
    name: 'the noun that is a verb as well',
    text: 'It rained. {Harbour reports} say [there were ten boats].',
    speakers: [{ name: 'Harbour reports', kind: 'document' }],
  },
  {
    name: 'a centre, an airport and a shelter by their last words',
    text: 'The Coastal Law Center met in Oslo. {The center} said [no].\n\nCorrow Airport was shut. {The airport} said [so].\n\nThen it rained. {The Santa Corrow Animal Shelter} said [a cat came].',
    speakers: ['Coastal Law Center', 'Corrow Airport', { name: 'Santa Corrow Animal Shelter', kind: 'organisation' }],
  },
  {
    name: 'another centre',
    text: 'The Coastal Law Center met in Oslo. {The harbour center} said [no].',
    speakers: ['The harbour center'],
  },
  {
    name: 'a commentary and a listing are documents, a sofa is none',
    text: '{Ana Quill’s commentary} says [no]. {The listing} says [the house is old]. {The sofa} says [it is new].',
    speakers: [{ name: 'Ana Quill’s commentary', kind: 'document' }, { name: 'The listing', kind: 'document' }, null],
  },
];
