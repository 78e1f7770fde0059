import type { SpeakerCase } from './read-case';

/** The same for forms of one name, names that are words as well, and what a source has that is no name. */
export const nameTwinCases: readonly SpeakerCase[] = [
  {
    name: 'a surname that is a function word',
    text: 'The chief, Rhea Long, met the mayor. Long talks followed. {Long} said [they had agreed].',
    speakers: ['Rhea Long'],
  },
  {
    name: 'the word without anybody of that name',
    text: 'The chief, Rhea Quill, met the mayor. Long talks followed. {Still} said [they had agreed].',
    speakers: [null],
  },
  {
    name: 'a conjunction behind a name in a title is no surname',
    text: 'headline: Ana Solano But Nobody Else From Dorne Came Early\n\nAna Solano came. But {she} said [no].',
    speakers: ['Ana Solano'],
  },
  {
    name: 'a nickname and the first name',
    text: 'James Fell left the board. Jim Fell wrote a book. {Fell} said [he was free]. {Jim Fell} said [so].',
    speakers: ['James Fell', 'James Fell'],
  },
  {
    name: 'two first names of which neither is the other’s nickname',
    text: 'James Fell left the board. Jonas Fell wrote a book. {James Fell} said [he was free]. {Jonas Fell} said [so].',
    speakers: ['James Fell', 'Jonas Fell'],
  },
  {
    name: 'a nickname behind a word that is no name',
    text: 'Gerald Fell was pardoned. Nobody ever Needs Gerry Fell, one said. {Gerald Fell} said [he was free].',
    speakers: ['Gerald Fell'],
  },
  {
    name: 'a first name in two spellings',
    text: 'Stacey Quill runs the lab. {Stacy Quill} said [it was hard].',
    speakers: ['Stacey Quill'],
  },
  {
    name: 'a letter at the end makes another name',
    text: 'Martin Quill runs the lab. {Martina Quill} said [it was hard].',
    speakers: ['Martina Quill'],
  },
  {
    name: 'a title of two titles',
    text: 'Treasury talks with Secretary-Treasurer Otto Brandt failed. {Brandt} said [no]. {Secretary-Treasurer Otto Brandt} said [so].',
    speakers: ['Otto Brandt', 'Otto Brandt'],
  },
  {
    name: 'a surname of two surnames',
    text: 'Talks with Otto Bishop-Brandt failed. {Bishop-Brandt} said [no].',
    speakers: ['Otto Bishop-Brandt'],
  },
  {
    name: 'a verb before a name',
    text: 'It is a hard question for many. Ask Damien Quill, the director of the museum. {Quill} said [it was].',
    speakers: ['Damien Quill'],
  },
  {
    name: 'an airport and its long name',
    text: 'Flights left Dorne International Airport late. {Dorne Airport} said [power was back].',
    speakers: ['Dorne International Airport'],
  },
  {
    name: 'an airport and another one',
    text: 'Flights left Dorne Harbour Airport late. {Dorne Airport} said [power was back].',
    speakers: ['Dorne Airport'],
  },
  {
    name: 'the latter of two is not told',
    text: 'Otto Brandt met Jonas Fell. {The latter} said [no].',
    speakers: [null],
  },
  {
    name: 'that report',
    text: 'It was all in the news. {That report} said [ships sank].',
    speakers: [{ name: 'That report', kind: 'document' }],
  },
  {
    name: 'loved ones',
    text: 'The mayor came home. {Loved ones} said [he was well].',
    speakers: [{ name: 'Loved ones', kind: 'group' }],
  },
  {
    name: 'residents of several places',
    text: '{Residents of Ha Dorne, Wick, Ha Corrow and Vale} said [they heard it].',
    speakers: [{ name: 'Residents of Ha Dorne, Wick, Ha Corrow and Vale', kind: 'group' }],
  },
  {
    name: 'a verb that a source has taken in',
    text: '{The bill contained a memo justifying its}: [“A part of the port will close.”]',
    speakers: [{ name: 'The bill', kind: 'document' }],
  },
  {
    name: 'research by somebody, where a journal has the word',
    text: 'A paper of the journal Climate Research came out. {Research by Mira Solano} showed [that the ice was thin].',
    speakers: [{ name: 'Research by Mira Solano', kind: 'document' }],
  },
  {
    name: 'an office for two fields',
    text: '[“We will not,”] {Transport and Energy Minister Bram Tolliver} said.',
    speakers: [{ name: 'Bram Tolliver', kind: 'person', role: 'Transport and Energy Minister' }],
  },
  {
    name: 'an office for two fields, one of two words',
    text: '[“We will not,”] {Housing and Urban Development Secretary Orla Venn} said.',
    speakers: [{ name: 'Orla Venn', kind: 'person', role: 'Housing and Urban Development Secretary' }],
  },
  {
    name: 'a person and an officer',
    text: 'Orla Venn came. [“We will not,”] {Venn and Energy Minister Bram Tolliver} said.',
    speakers: [{ name: 'Orla Venn and Bram Tolliver', kind: 'group' }],
  },
];
