/** An invented live page and its posts, each of some sixty words with a quotation of its own. */

const PEOPLE = ['Ada Quill', 'Otto Brandt', 'Mira Solano', 'Jonas Fell', 'Lena Marsh', 'Tomas Reed', 'Rhea Komal'];
const OFFICES = ['the mayor of Corrow', 'a harbour engineer', 'the head of the ferry line', 'a spokesman for the port'];
const PLACES = ['Port Ellan', 'Corrow', 'the eastern quay', 'the old customs house', 'the upper lock'];

/** The words by which a post is found once it is painted. */
export const quotationOf = (post: number): string => `We have counted ${post + 1} boats that are still out there`;

/** The markup of a post. */
export const postOf = (post: number): string => {
  const [who, office, place] = [PEOPLE, OFFICES, PLACES].map((list, i) => list[(post * (i + 2)) % list.length]!);
  return `<section><p>“${quotationOf(post)},” said ${who}, ${office}, who had come to ${place} at ${(post % 12) + 1} o’clock. ${who} added that nobody would sail before the storm was over.</p>
    <p>The harbour office denied that it had been warned in time. According to a letter that was sent from ${place}, the gates had been tested twice this year, and the council will meet again in ${(post % 9) + 2} days.</p></section>`;
};

/** A page with the first posts; the driver puts the others before them with {@link postOf}. */
export const livePage = (posts: number): string => {
  const first = Array.from({ length: posts }, (_, i) => postOf(posts - 1 - i)).join('');
  return `<!doctype html><html lang="en"><head><title>Storm over Corrow: as it happened</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2031-05-04T09:00:00Z"></head>
    <body><main><article><h1>Storm over Corrow closes the harbour: as it happened</h1><div id="posts">${first}</div></article></main></body></html>`;
};
