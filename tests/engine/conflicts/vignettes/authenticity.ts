import { vignette } from './vignette';

/** One calls a thing genuine, accurate or true, another calls it the opposite. */
export const AUTHENTICITY = [
  vignette(
    'a genuine letter',
    'possible',
    `<The archive> [said] {the letter from the queen is genuine}.
     <Historian Mbeki> [said] {the letter from the queen is forged}.`,
    ['is forged', 'is torn'],
  ),
  vignette(
    'a fake video',
    'possible',
    `<The channel> [said] {the video of the shooting is authentic}.
     <The army> [said] {the video of the shooting is fake}.`,
    ['the video of the shooting is fake', 'the uniform in the museum is fake'],
  ),
  vignette(
    'an accurate map',
    'possible',
    `<The publisher> [said] {the map of the border villages is accurate}.
     <Elders> [said] {the map of the border villages is inaccurate}.`,
    ['is inaccurate', 'is popular'],
  ),
  vignette(
    'fabricated minutes',
    'possible',
    `<The secretary> [said] {the minutes of the night meeting are real}.
     <The treasurer> [said] {the minutes of the night meeting were fabricated}.`,
    ['were fabricated', 'were bound in leather'],
  ),
  vignette(
    'correct figures',
    'possible',
    `<The lab> [said] {the test results of the horse are correct}.
     <The stable> [said] {the test results of the horse are wrong}.`,
    ['test results of the horse are wrong', 'feeding times of the horse are wrong'],
  ),
  vignette(
    'not authentic',
    'possible',
    `<The gallery> [said] {the sketch by Verhagen is genuine}.
     <An expert> [said] {the sketch by Verhagen is fake}.`,
    ['Verhagen is fake', 'Claes is fake'],
  ),
  vignette(
    'a true story',
    'possible',
    `<The author> [said] {the story of the lost lighthouse keeper is true}.
     <His sister> [said] {the story of the lost lighthouse keeper is invented}.`,
    ['is invented', 'is short'],
  ),
  vignette(
    'verified recording',
    'possible',
    `<The station> [said] {the recording of the cabinet dinner was verified}.
     <The cabinet> [said] {the recording of the cabinet dinner was doctored}.`,
    ['was doctored', 'may have been doctored'],
  ),
  vignette(
    'staged photo',
    'possible',
    `<The agency> [said] {the picture of the burning mill is real}.
     <Villagers> [said] {the picture of the burning mill was staged}.`,
    ['picture of the burning mill was staged', 'play about the burning bush was staged'],
  ),
  vignette(
    'accurate articles',
    'possible',
    `<The oil firm> [said] {the articles about its wells are misleading}.
     <The college> [said] {the articles about its wells are accurate}.`,
    ['articles about its wells are accurate', 'clocks in its halls are accurate'],
  ),
];
