import type { SpeakerCase } from './read-case';

/** Titles and roles before and after names, and people called by them. */
export const roleCases: readonly SpeakerCase[] = [
  {
    name: 'office in capitals before the name',
    text: '{Elbonian Defence Minister Radu Costin} said [troops were safe].',
    speakers: [{ name: 'Radu Costin', role: 'Elbonian Defence Minister', kind: 'person' }],
  },
  {
    name: 'role in small letters before the name',
    text: '{Harbour union leader Mirela Sava} said [the strike would go on].',
    speakers: [{ name: 'Mirela Sava', role: 'Harbour union leader' }],
  },
  {
    name: 'role with US in front',
    text: '{US trade secretary Martha Boyle} said [tariffs would stay].',
    speakers: [{ name: 'Martha Boyle', role: 'US trade secretary' }],
  },
  {
    name: 'apposition behind',
    text: '{Kwabena Sarpong}, chairman of the Cocoa Board, said [prices fell].',
    speakers: [{ name: 'Kwabena Sarpong', role: 'chairman of the Cocoa Board' }],
  },
  {
    name: 'apposition behind an age',
    text: '{Ingrid Moe}, 42, a teacher from Bergen, said [pupils were cold].',
    speakers: [{ name: 'Ingrid Moe', role: 'teacher from Bergen' }],
  },
  {
    name: 'party tag',
    text: '{Dale Hutchins, R-Utah}, said [the bill was dead]. {Hutchins} added [it should be].',
    speakers: ['Dale Hutchins', 'Dale Hutchins'],
  },
  {
    name: 'abbreviated rank',
    text: '{Brig-Gen Oluwole Adeyemi} said [the base was calm].',
    speakers: ['Oluwole Adeyemi'],
  },
  {
    name: 'abbreviated office',
    text: '{Indiana-born Gov. Pilar Ocampo} said [roads were open]. {The governor} said [snow was light].',
    speakers: ['Pilar Ocampo', 'Pilar Ocampo'],
  },
  {
    name: 'secretary of state',
    text: '{Secretary of State Norma Villaseñor} said [talks failed].',
    speakers: [{ name: 'Norma Villaseñor' }],
  },
  {
    name: 'president of a country without comma',
    text: '{President of Elbonia Jan Kratky} said [yes].',
    speakers: ['Jan Kratky'],
  },
  {
    name: 'honorifics are no part of the name',
    text: '{Prime Minister Datuk Seri Hamzah Idris} said [fuel was cheap].',
    speakers: [{ name: 'Hamzah Idris', role: 'Prime Minister' }],
  },
  {
    name: 'the prime minister',
    text: 'Prime Minister Saara Nieminen met farmers. Farm Minister Olli Rantala was there. {The prime minister} said [help was near].',
    speakers: ['Saara Nieminen'],
  },
  {
    name: 'the minister of that office',
    text: 'Prime Minister Saara Nieminen met Farm Minister Olli Rantala. {The farm minister} said [milk was dear].',
    speakers: ['Olli Rantala'],
  },
  {
    name: 'the general',
    text: 'General Tariq Mansour met reporters. {The general} said [the front held].',
    speakers: ['Tariq Mansour'],
  },
  {
    name: 'a woman general',
    text: 'General Beatriz Leal met Aldo Ruiz, a reporter. {The general} said [the front held]. {She} said [it would hold].',
    speakers: ['Beatriz Leal', 'Beatriz Leal'],
  },
  {
    name: 'attorney general is no general',
    text: 'Attorney General Mae Thurlow met General Otis Pike. {The general} said [the camp was full].',
    speakers: ['Otis Pike'],
  },
  {
    name: 'role of a country by its adjective',
    text: 'Elbonia’s president, Jan Kratky, met Freedonia’s president, Rosa Venn. {The Freedonian president} said [trade would grow].',
    speakers: ['Rosa Venn'],
  },
  {
    name: 'role by apposition before',
    text: 'The country’s supreme leader, Ayatollah Bahram Sattari, prayed. {Sattari} said [peace would come].',
    speakers: ['Bahram Sattari'],
  },
  {
    name: 'role told by a copula',
    text: 'Deborah Amankwah is a former judge. {The former judge} said [courts were slow].',
    speakers: ['Deborah Amankwah'],
  },
  {
    name: 'government spokesman is the minister who speaks',
    text: 'Information Minister Farid Zulkifli said the roads were closed. {He} said [they would open]. [+“It is safe.”] {The government spokesman} said [“We are ready.”]',
    speakers: ['Farid Zulkifli', 'Farid Zulkifli', 'Farid Zulkifli'],
  },
  {
    name: 'chief executive by name of the firm',
    text: '{Nordkap Chief Executive Lars Tveit} said [profits rose].',
    speakers: ['Lars Tveit'],
  },
  {
    name: 'one of several, named behind',
    text: '{One of the strikers, Paola Neri}, 31, said [wages were low].',
    speakers: ['Paola Neri'],
  },
  {
    name: 'fellow and a role before the name',
    text: '{Fellow striker, crane driver Emil Novak}, 50, said [rents were high].',
    speakers: ['Emil Novak'],
  },
  {
    name: 'noun and name behind a comma',
    text: '{A Labour MP, Khadija Rahman}, said [it was shameful].',
    speakers: ['Khadija Rahman'],
  },
  {
    name: 'named with a participle',
    text: '{A man named Victor Osei} said [he saw smoke].',
    speakers: ['Victor Osei'],
  },
  {
    name: 'actress tells gender',
    text: 'Actress Robin Leclerc and director Kim Duval argued. {She} said [the film was ruined].',
    speakers: ['Robin Leclerc'],
  },
  {
    name: 'the senator, two of them',
    text: 'Sen. Paul Aldridge met Sen. Joan Beck on Monday. Later Aldridge and Beck left. {The senator} said [a deal was near].',
    speakers: [null],
  },
  {
    name: 'whose adviser it is, the field tells and the bare noun does not',
    text: 'Jan Roe, the president’s national security adviser, met the president, Ben Poe. {His national security adviser} said [no]. {His adviser} said [yes].',
    speakers: ['Jan Roe', 'His adviser'],
  },
  {
    name: 'an adviser is an advisor',
    text: 'National security adviser Jan Roe left. {The national security advisor} said [no].',
    speakers: ['Jan Roe'],
  },
  {
    name: 'a university before what somebody is',
    text: 'They met late. {Velkan Oravec, a University of Corrow economist}, said [prices fell].',
    speakers: [{ name: 'Velkan Oravec', kind: 'person', role: 'University of Corrow economist' }],
  },
  {
    name: 'a university before what a firm is',
    text: 'They met late. {Velkan Ports, a university spin-off company}, said [prices fell].',
    speakers: [{ name: 'Velkan Ports', kind: 'organisation' }],
  },
  {
    name: 'a label in capitals is no acronym',
    text: 'On Monday Governor Ana Velka spoke.\n\n{VELKA}: [We won.]\n\n{VELKA}: [We did.]\n\n{VELKA}: [We did it.]',
    speakers: Array.from({ length: 3 }, () => ({ name: 'Ana Velka', kind: 'person' as const })),
  },
  {
    name: 'nor is a whole name in capitals',
    text: '{VELKA THROWDENE}: [We won.]\n\n{VKA Throwdene}: [We lost.]',
    speakers: [
      { name: 'VELKA THROWDENE', kind: 'person' },
      { name: 'VKA Throwdene', kind: 'organisation' },
    ],
  },
  {
    name: 'an article that is the noun’s tells nothing of the name before it',
    text: 'The Velka report and the Velka administration were old. {Governor Velka} said [no]. {He} added [never].',
    speakers: [
      { name: 'Governor Velka', kind: 'person' },
      { name: 'Governor Velka', kind: 'person' },
    ],
  },
  {
    name: 'abbreviated offices in capitals',
    text: 'They met late. {AG Velkan Oravec} said [no].\n\nThen it rained. {Corrow CM Mirela Throwdene} said [so].',
    speakers: [
      { name: 'Velkan Oravec', kind: 'person' },
      { name: 'Mirela Throwdene', role: 'Corrow CM' },
    ],
  },
  {
    name: 'a form of company is none of them',
    text: 'They met late. {Vexar AG} said [no].',
    speakers: [{ name: 'Vexar AG', kind: 'organisation' }],
  },
  {
    name: 'a supervisor, a moderator, a libertarian',
    text: '{Supervisor Alfredo Quill} said [no].\n\n{Moderator Tomas Vorr} said [so].\n\n{Libertarian Hugo Moe} said [yes].',
    speakers: ['Alfredo Quill', 'Tomas Vorr', 'Hugo Moe'],
  },
  {
    name: 'a surname that looks like one of them',
    text: 'They met late. {Tyler Quill} said [no]. {Schneider} said [so].',
    speakers: ['Tyler Quill', { name: 'Schneider', kind: 'organisation' }],
  },
  {
    name: 'those who mediate or are for something are no body',
    text: '{Mediators} said [no]. {Proponents, among them the mayor,} said [so].',
    speakers: [
      { name: 'Mediators', kind: 'anonymous' },
      { name: 'Proponents', kind: 'group' },
    ],
  },
];
