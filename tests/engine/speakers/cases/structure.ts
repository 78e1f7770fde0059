import type { SpeakerCase } from './read-case';

/** Authors, inserted pieces, posts, labels, live blogs. */
export const structureCases: readonly SpeakerCase[] = [
  {
    name: 'we is the author of the byline',
    text: 'byline: By Clara Voss\n\nRain fell. {We} understand [the dam is weak].',
    speakers: [{ name: 'Clara Voss', kind: 'person' }],
  },
  {
    name: 'we is the author that the page tells',
    text: 'Rain fell. {We} understand [the dam is weak].',
    article: { authors: ['Clara Voss'] },
    speakers: [{ name: 'Clara Voss', kind: 'author' }],
  },
  { name: 'we without any author is nobody', text: 'Rain fell. {We} understand [the dam is weak].', speakers: [null] },
  {
    name: 'an inserted analysis has its own author',
    text: 'byline: By Clara Voss\n\nRain fell.\n\nAnalysis by Rafiq Chowdhury, water correspondent\n\n{We} have seen [the cracks].',
    speakers: [{ name: 'Rafiq Chowdhury' }],
  },
  {
    name: 'a line that opens like a byline and goes on without a name has no author',
    text: 'byline: By Clara Voss\n\nFrom there Rafiq Chowdhury walked home.\n\n{We} have seen [the cracks].',
    speakers: [{ name: 'Clara Voss' }],
  },
  {
    name: 'the author who is also quoted is one',
    text: 'byline: Analysis by Rafiq Chowdhury\n\n{Water correspondent Rafiq Chowdhury} said [it leaks]. {We} have seen [the cracks].',
    speakers: ['Rafiq Chowdhury', 'Rafiq Chowdhury'],
  },
  {
    name: 'we in a quotation is not the author',
    text: 'byline: By Clara Voss\n\nHe said: “{We} think [it leaks].”',
    speakers: [null],
  },
  {
    name: 'our own sources',
    text: '{Our own sources in Vadu} said [the dam held].',
    speakers: [{ name: 'Our own sources in Vadu', kind: 'anonymous' }],
  },
  {
    name: 'an embedded post by a person',
    text: 'post: [We are ready.] — {Ivana Kos} (@ivkos) March 3, 2024',
    speakers: [{ name: 'Ivana Kos', kind: 'person' }],
  },
  {
    name: 'an embedded post by a body',
    text: 'post: [We are ready.] — {The Harbour Authority} (@harbour) March 3, 2024',
    speakers: [{ name: 'Harbour Authority', kind: 'organisation' }],
  },
  {
    name: 'a label names the speaker',
    text: 'Ivana Kos talks about dams.\n\nlabel: {Ivana Kos:}\n\n[It is a hard job.]',
    speakers: ['Ivana Kos'],
  },
  {
    name: 'a label in capitals',
    text: 'Ivana Kos talks about dams.\n\nlabel: {KOS:}\n\n[It is a hard job.]',
    speakers: ['Ivana Kos'],
  },
  {
    name: 'a pronoun does not reach into the next post',
    text: 'scope: Hugo Brandt opened the plant.\n\nscope: {He} said [it would run].',
    speakers: [null],
  },
  {
    name: 'a name reaches over posts',
    text: 'scope: Hugo Brandt opened the plant.\n\nscope: {Brandt} said [it would run].',
    speakers: ['Hugo Brandt'],
  },
  {
    name: 'a headline with a colon',
    text: 'headline: {Brandt}: [“We will run it”]\n\nHugo Brandt opened the plant.',
    speakers: ['Hugo Brandt'],
  },
  {
    name: 'says in a headline',
    text: 'headline: [Minister ‘misled voters’], says {watchdog}\n\nA report came out.',
    speakers: [{ name: 'watchdog', kind: 'organisation' }],
  },
  {
    name: 'a dash before the name',
    text: '[“We all serve.”] -{Commissioner Hal Morrow}',
    speakers: [{ name: 'Hal Morrow', role: 'Commissioner' }],
  },
  {
    name: 'a colon after the name',
    text: '{Chairwoman Odile Bertrand}: [“No comment.”]',
    speakers: ['Odile Bertrand'],
  },
  {
    name: 'an outer and an inner statement',
    text: '{Reuters} says [{the letter} is from [Col Bassi]].',
    speakers: [
      { name: 'Reuters', kind: 'organisation' },
      { name: 'the letter', kind: 'document' },
    ],
  },
];
