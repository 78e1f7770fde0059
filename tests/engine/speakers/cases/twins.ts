import type { SpeakerCase } from './read-case';

/** Pairs that differ in the one thing that decides: the second of each must not get what the first gets. */
export const twinCases: readonly SpeakerCase[] = [
  {
    name: 'same surname, told apart by the title',
    text: 'Jonas Lind and his sister Marta Lind run the mill. {Ms Lind} said [the wheel would turn].',
    speakers: ['Marta Lind'],
  },
  {
    name: 'same surname, the other title',
    text: 'Jonas Lind and his sister Marta Lind run the mill. {Mr Lind} said [the wheel would turn].',
    speakers: ['Jonas Lind'],
  },
  {
    name: 'same surname, the one whose role is told',
    text: 'Senator Piet Okafor met Governor Nora Okafor. {Governor Okafor} said [the case was closed].',
    speakers: ['Nora Okafor'],
  },
  {
    name: 'same surname, the role of the other',
    text: 'Senator Piet Okafor met Governor Nora Okafor. {Senator Okafor} said [the case was closed].',
    speakers: ['Piet Okafor'],
  },
  {
    name: 'same first name, surname decides',
    text: 'Ana Brandt lost to Ana Solano. {Solano} said [she was glad].',
    speakers: ['Ana Solano'],
  },
  {
    name: 'same first name, the other surname',
    text: 'Ana Brandt lost to Ana Solano. {Brandt} said [she was sad].',
    speakers: ['Ana Brandt'],
  },
  {
    name: 'a couple, she',
    text: 'Otto Fell and his wife, Lena Fell, sold the farm. {She} said [it was time].',
    speakers: ['Lena Fell'],
  },
  {
    name: 'a couple, he',
    text: 'Otto Fell and his wife, Lena Fell, sold the farm. {He} said [it was time].',
    speakers: ['Otto Fell'],
  },
  {
    name: 'a couple called by first names, the wife',
    text: 'Otto Fell and his wife, Lena Fell, sold the farm. {Lena} said [it was time].',
    speakers: ['Lena Fell'],
  },
  {
    name: 'a couple called by first names, the husband',
    text: 'Otto Fell and his wife, Lena Fell, sold the farm. {Otto} said [it was time].',
    speakers: ['Otto Fell'],
  },
  {
    name: 'the father of somebody',
    text: 'Rhea Komal was hurt on Monday. {Her father} said [she was awake].',
    speakers: [{ name: 'Her father', for: 'Rhea Komal' }],
  },
  {
    name: 'the father, named',
    text: 'Rhea Komal was hurt on Monday. {Her father, Arun Komal,} said [she was awake].',
    speakers: [{ name: 'Arun Komal', kind: 'person' }],
  },
  {
    name: 'a family speaks for itself',
    text: 'Rhea Komal was hurt on Monday. {The Komal family} said [she was awake].',
    speakers: [{ name: 'The Komal family', kind: 'group' }],
  },
  {
    name: 'a company with the name of its founder',
    text: 'Harvey Blue founded Blue Motors in Corrow. Shares in Blue fell. {Blue’s chief executive, Ida Marsh,} said [sales were slow].',
    speakers: ['Ida Marsh'],
  },
  {
    name: 'the founder himself',
    text: 'Harvey Blue founded a car maker in Corrow. {Mr Blue} said [sales were slow].',
    speakers: [{ name: 'Harvey Blue', kind: 'person' }],
  },
  {
    name: 'a company called by a short name',
    text: 'Orla Events Ltd runs the festival. {Orla Events} said [tickets were gone].',
    speakers: [{ name: 'Orla Events Ltd', kind: 'organisation' }],
  },
  {
    name: 'another company with the same first word',
    text: 'Orla Events Ltd runs the festival, and Orla Foods sells soup. {Orla Foods} said [soup was gone].',
    speakers: [{ name: 'Orla Foods', kind: 'organisation' }],
  },
  {
    name: 'an airline is no person anywhere',
    text: 'Passengers of Corrow Air waited for hours. {Corrow Air} said [fog was to blame]. {It} added: [“We are sorry.”]',
    speakers: [
      { name: 'Corrow Air', kind: 'organisation' },
      { name: 'Corrow Air', kind: 'organisation' },
    ],
  },
  {
    name: 'a person with a name like a place',
    text: 'Passengers of Victoria Poole’s bus waited for hours. {Victoria Poole} said [fog was to blame]. {She} added: [“I am sorry.”]',
    speakers: [
      { name: 'Victoria Poole', kind: 'person' },
      { name: 'Victoria Poole', kind: 'person' },
    ],
  },
  {
    name: 'the company is the one named',
    text: 'Corvane Robotics closed its plant in Elm. Corvane Robotics had 90 workers there. {The company} said [orders had dried up].',
    speakers: ['Corvane Robotics'],
  },
  {
    name: 'the company is not the ministry',
    text: 'The Labour Ministry closed the plant. {The company} said [orders had dried up].',
    speakers: ['The company'],
  },
  {
    name: 'an acronym in brackets',
    text: 'The Canary Dock Association (CDA) met on Friday. {The CDA} said [ships were late].',
    speakers: ['Canary Dock Association'],
  },
  {
    name: 'capitals in brackets that stand for something else',
    text: 'The Canary Dock Association (REUTERS) met on Friday. {CDX} said [ships were late].',
    speakers: ['CDX'],
  },
  {
    name: 'a body with two fields',
    text: 'The House Harbour and Dock Committee met. {The House Harbour and Dock Committee} said [piers were rotten].',
    speakers: ['House Harbour and Dock Committee'],
  },
  {
    name: 'two bodies joined',
    text: '{The Harbour Office and the Dock Committee} said [piers were rotten].',
    speakers: [{ name: 'Harbour Office and Dock Committee', kind: 'group' }],
  },
  {
    name: 'a capital speaks for its government',
    text: 'Talks ended without a deal. {Washington} said [the door was open].',
    speakers: [{ name: 'Washington', kind: 'organisation' }],
  },
  {
    name: 'a man with the name of a capital',
    text: 'Denzel Washington spoke after the show. {Washington} said [the door was open].',
    speakers: [{ name: 'Denzel Washington', kind: 'person' }],
  },
  {
    name: 'a house speaks for a government',
    text: '{Downing Street} said [no decision had been made].',
    speakers: [{ name: 'Downing Street', kind: 'organisation' }],
  },
  {
    name: 'a number in a house',
    text: 'Ada Quill lives at 12 Downing Street. {Quill} said [no decision had been made].',
    speakers: ['Ada Quill'],
  },
  {
    name: 'a month for a surname',
    text: 'Mira May plays the flute. The choir wrote to her twice, and {May}, who leads it, said [nothing was lost].',
    speakers: ['Mira May'],
  },
  {
    name: 'a month',
    text: 'Mira Moss plays the flute. In May {Moss} said [nothing was lost].',
    speakers: ['Mira Moss'],
  },
  {
    name: 'a misspelt surname',
    text: 'Nadia Thornquist wrote the column. {Thornqvist} said [rain would come].',
    speakers: ['Nadia Thornquist'],
  },
  {
    name: 'a short surname of somebody else',
    text: 'Nadia Thorn wrote the column. {Thors} said [rain would come].',
    speakers: ['Thors'],
  },
  {
    name: 'a changed name keeps its bearer',
    text: 'The driver, whom we call Tomas Reed, saw the crash. {Reed} said [brakes failed].',
    speakers: ['Tomas Reed'],
  },
  {
    name: 'a name called for in files',
    text: '{Lena Marsh, called “Driver 2” in the files,} says [the dealer treated her well].',
    speakers: ['Lena Marsh'],
  },
];
