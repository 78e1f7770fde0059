import type { SpeakerCase } from './read-case';

/** Names and their short forms. */
export const nameCases: readonly SpeakerCase[] = [
  {
    name: 'surname after the full name',
    text: 'Mayor Greta Lindqvist opened the bridge. {Lindqvist} said [it would last].',
    speakers: ['Greta Lindqvist'],
  },
  { name: 'Mr with surname', text: 'Tobias Wren resigned. {Mr Wren} said [he was tired].', speakers: ['Tobias Wren'] },
  {
    name: 'the short form comes first',
    text: '{Halloran} said [the plan was dead]. Critics of Bridget Halloran disagreed.',
    speakers: ['Bridget Halloran'],
  },
  {
    name: 'full name only in the headline',
    text: 'headline: Oduya Brands Ministers Weak\n\nChidi Oduya spoke in Lagos. {Oduya} said [ministers were weak].',
    speakers: ['Chidi Oduya'],
  },
  {
    name: 'first name of an athlete',
    text: 'Zanele Mokoena won the race. {Zanele} said [she had slept badly].',
    speakers: ['Zanele Mokoena'],
  },
  {
    name: 'Dutch particles',
    text: 'Pieter van der Zwaan left early. {Van der Zwaan} said [it was late].',
    speakers: ['Pieter van der Zwaan'],
  },
  {
    name: 'last word of a name with particles',
    text: 'Ursel von dem Busche chairs the board. {Busche} said [no].',
    speakers: ['Ursel von dem Busche'],
  },
  {
    name: 'Arabic article',
    text: 'Faris al-Dabbagh arrived. {al-Dabbagh} said [talks went well].',
    speakers: ['Faris al-Dabbagh'],
  },
  {
    name: 'bin in a name',
    text: 'Prince Nayef bin Suhail spoke. {Suhail} said [oil would flow].',
    speakers: ['Nayef bin Suhail'],
  },
  {
    name: 'hyphenated surname',
    text: 'Esther Bright-Amadi is a nurse. {Bright-Amadi} said [wards were full].',
    speakers: ['Esther Bright-Amadi'],
  },
  {
    name: 'Irish apostrophe',
    text: 'Niall O’Rahilly owns the pub. {O’Rahilly} said [trade was slow].',
    speakers: ['Niall O’Rahilly'],
  },
  {
    name: 'initials',
    text: 'J. K. Thornbury wrote it. {Thornbury} said [it took years].',
    speakers: ['J. K. Thornbury'],
  },
  {
    name: 'middle initial and suffix',
    text: 'Calvin R. Dupree Jr. runs the mill. {Dupree} said [orders fell].',
    speakers: ['Calvin R. Dupree Jr.'],
  },
  {
    name: 'a longer form later is the fullest',
    text: '{William Ashdown} said [it was draft]. The note was signed by William H Ashdown III.',
    speakers: ['William H Ashdown III'],
  },
  {
    name: 'surname in capitals',
    text: 'Élodie MARCHETTI spoke in Nice. {Marchetti} said [prices would fall].',
    speakers: ['Élodie MARCHETTI'],
  },
  {
    name: 'accents may be missing',
    text: 'José Núñez Ferrer lives there. {Nunez Ferrer} said [the sea rises].',
    speakers: ['José Núñez Ferrer'],
  },
  {
    name: 'Korean order',
    text: 'Yoo Min-seok leads the party. {Yoo} said [a vote would come].',
    speakers: ['Yoo Min-seok'],
  },
  {
    name: 'Chinese order',
    text: 'Shen Guoliang is governor. {Shen} said [ports were open].',
    speakers: ['Shen Guoliang'],
  },
  {
    name: 'Malay first name',
    text: 'Datuk Seri Rashdan Kamil is minister. {Rashdan} said [fares would drop].',
    speakers: ['Rashdan Kamil'],
  },
  {
    name: 'Spanish double surname, first one used',
    text: 'Lucía Barrientos Quiroga is mayor. {Barrientos} said [taxes stay].',
    speakers: ['Lucía Barrientos Quiroga'],
  },
  {
    name: 'Icelandic first name',
    text: 'Sigrún Haraldsdóttir is a painter. {Sigrún} said [light matters].',
    speakers: ['Sigrún Haraldsdóttir'],
  },
  {
    name: 'possessive full name still counts',
    text: 'Police searched Pavel Hruška’s house. {Hruška} said [he did nothing].',
    speakers: ['Pavel Hruška'],
  },
  {
    name: 'surname that is a month',
    text: 'Louise March runs the shop. In March sales fell. {March} said [spring would help].',
    speakers: ['Louise March'],
  },
  { name: 'surname that is a verb', text: 'Adrian Cook sued. {Cook} said [he would win].', speakers: ['Adrian Cook'] },
  {
    name: 'surname that is a role',
    text: 'Stephen King-Osei and Monica Judge met. {Judge} said [it went well].',
    speakers: ['Monica Judge'],
  },
  {
    name: 'first name that is a month',
    text: 'April Jansen moved here in April. {Jansen} said [she liked it].',
    speakers: ['April Jansen'],
  },
  {
    name: 'person named like a place',
    text: 'Jordan Whitfield has never been to Jordan. {Whitfield} said [he would go].',
    speakers: ['Jordan Whitfield'],
  },
  {
    name: 'surname like a country, the country speaks',
    text: 'Minister Israel Dayan-Roth resigned. {Israel} said [it would not attend].',
    speakers: [{ name: 'Israel', kind: 'organisation' }],
  },
  {
    name: 'two people with one surname, by title',
    text: 'Rajesh Menon and Lakshmi Menon run the school. {Mrs Menon} said [fees would rise]. {Mr Menon} said [they would not].',
    speakers: ['Lakshmi Menon', 'Rajesh Menon'],
  },
  {
    name: 'two people with one surname, by first name',
    text: 'Ivo Petrov and Dana Petrov spoke. {Dana} said [yes]. {Ivo} said [no].',
    speakers: ['Dana Petrov', 'Ivo Petrov'],
  },
  {
    name: 'a wife with the same surname is not her husband',
    text: 'Gerald Finch was arrested. {Mrs Finch} said [he was at home].',
    speakers: ['Mrs Finch'],
  },
  {
    name: 'only title and surname are known',
    text: '{President Okafor} said [the border was closed].',
    speakers: ['President Okafor'],
  },
  {
    name: 'an adjective before the name is no part of it',
    text: 'Crowds cheered. Brave Amina Diallo said little. Amina Diallo was calm. {Diallo} said [she was ready].',
    speakers: ['Amina Diallo'],
  },
  {
    name: 'a verb in a title-case headline is no first name',
    text: 'headline: Rip Marta Solberg Over Taxes, Voters Say\n\nMarta Solberg answered. {Solberg} said [taxes were fair].',
    speakers: ['Marta Solberg'],
  },
  { name: 'day before a name', text: 'On Tuesday {Henrik Aalto} said [the ice was thin].', speakers: ['Henrik Aalto'] },
  {
    name: 'headline title before the name',
    text: 'headline: PM Rashdan defends fares\n\nPrime Minister Datuk Seri Rashdan Kamil spoke. {Rashdan} said [fares would drop].',
    speakers: ['Rashdan Kamil'],
  },
  {
    name: 'a participle before a name at the start',
    text: 'Trusting Dario Vance is hard. Dario Vance left. {Vance} said [he was done].',
    speakers: ['Dario Vance'],
  },
  {
    name: 'a district with a number, and its attorney',
    text: '{District 12 District Attorney Jan Steidley} called it [an injustice].',
    speakers: [{ name: 'Jan Steidley', kind: 'person' }],
  },
  {
    name: 'a particle, and a surname that is a place',
    text: '{Laurence des Roe, the president of the zoo,} said [yes]. {Eli Lake, a columnist for the Dorne Mirror,} said [no].',
    speakers: ['Laurence des Roe', { name: 'Eli Lake', kind: 'person' }],
  },
  {
    name: 'a clipped first name',
    text: 'Patrick Carlisle left. {Pat Carlisle} said [he was tired]. {Joan Carlisle} said [so was she].',
    speakers: ['Patrick Carlisle', 'Joan Carlisle'],
  },
  {
    name: 'a first name that the paper has put in brackets',
    text: '“Majority Leader (Mitch) McDorne has not been there,” she said. {McDorne} said [he was ill].',
    speakers: [{ name: 'Mitch McDorne', kind: 'person' }],
  },
  {
    name: 'an advocate by title',
    text: 'Advocate Mokitimi Roe was born in May. {Adv Roe} said [he would win].',
    speakers: ['Mokitimi Roe'],
  },
  {
    name: 'a number or pronoun that opens a name',
    text: 'It rained, {Nine News} said in a [report]. It did not, {This Week} said in a [letter]. On {Tuesday Henrik Aalto} said [no].',
    speakers: ['Nine News', 'This Week', 'Henrik Aalto'],
  },
  {
    name: 'an article in capitals belongs to the name, one in small letters does not',
    text: 'She told The Harbour Sun so. {The Harbour Sun} said [it rained]. She told the Corrow Times. {The Corrow Times} said [no].',
    speakers: ['The Harbour Sun', 'Corrow Times'],
  },
  {
    name: 'a newspaper called like somebody, and somebody',
    text: '{The Corrow Inquirer} said [it rained]. {The Chief Economist, Ana Roe,} said [no].',
    speakers: [{ name: 'Corrow Inquirer', kind: 'organisation' }, 'Ana Roe'],
  },
  {
    name: 'a headline of few words gives nobody a name',
    text: 'headline: Here Comes Zentavia’s Real Boat\n\nBoats are sold by Zentavia. {Zentavia} said [they sail].',
    speakers: ['Zentavia'],
  },
  {
    name: 'a word before a full name that stands by itself elsewhere',
    text: 'Ask Ana Roe about boats. A yard that Ana Roe owns builds them. {Roe} said [they sail].',
    speakers: ['Ana Roe'],
  },
  {
    name: 'fields joined by “and” where the text has the initials, and two names where it has not',
    text: 'Customs and Harbour Protection closed the gate. {CHP} said [it would open].',
    speakers: ['Customs and Harbour Protection'],
  },
];
