import { describe, expect, it } from 'vitest';
import { bodyOf, newsPage, PARAGRAPHS, paragraphs, readHtml } from './support';

const LEAD =
  'Nobody had looked under the bridge since the flood, the warden of the lower valley, Otto Wendt, told the council on Sunday night.';
const REST = [
  ...PARAGRAPHS,
  'Wendt said that he had written three letters about the pillars and had never been given an answer to any of them.',
  'The builders did not want to speak about the letters, which lie in the town hall and may be read there by everybody.',
];
const BODY = paragraphs(...REST);

/** How pages part the first paragraph from the others. */
const FIRST: readonly [name: string, inside: string][] = [
  ['behind a video', `<div class="video-player"><p>Watch</p></div><p class="introduction">${LEAD}</p>${BODY}`],
  [
    'behind a picture in a class of its own',
    `<div class="photo-credit">Photo: Noor Haddad</div><p class="first">${LEAD}</p>${BODY}`,
  ],
  ['behind an advertisement', `<div class="ad-slot">Advertisement</div><p class="lead-par">${LEAD}</p>${BODY}`],
  [
    'in a column of its own',
    `<div class="row"><div class="share">Share</div><div class="col-12"><p>${LEAD}</p></div></div><div class="row"><div class="col-8">${BODY}</div></div>`,
  ],
  ['in the article’s box itself', `<div class="bd"><div class="social">Like</div>${LEAD}${BODY}</div>`],
  [
    'in a box that names itself a body, as the rest',
    `<div><div class="story-text"><p>${LEAD}</p><p>${REST[0]}</p></div><div class="share">Share</div><div class="story-text">${paragraphs(...REST.slice(1))}</div></div>`,
  ],
  [
    'in two boxes that name themselves bodies, with teasers below',
    `<div><div class="article-text first"><p>${LEAD}</p><p>${REST[0]}</p></div><div class="article-text wide">${paragraphs(...REST.slice(1))}</div>${[1, 2, 3].map((i) => `<div class="card"><h4><a href="/${i}">Council meets ${i} times about the dam</a></h4><div class="article-text"><p>The council will meet ${i} times to hear what the builders have to say.</p></div></div>`).join('')}</div>`,
  ],
  ['in bold print', `<p class="intro"><b>${LEAD}</b></p>${BODY}`],
  ['as a heading', `<h2 class="first-paragraph">${LEAD}</h2>${BODY}`],
  ['in a <div> before paragraphs', `<div class="opening"><div>${LEAD}</div></div>${BODY}`],
];

/** What stands near the end and is no note. */
const LAST: readonly string[] = [
  'The warden is training staff to work through the season of storms for the towns below the dam, he said, and there will be more of them.',
  'Otto Wendt is a better writer of letters than most of the council, Ada Pell told reporters, for he never gives up.',
  'Tom Reyes is the author of the second report and works for the valley, according to the council.',
  'Update: On Friday the warden wrote once more, and on Saturday he got an answer from Ada Pell, who confirmed that his first letter had been read by the council and laid aside until the summer.',
  'For more than nine years the warden has seen the bridge from his house every day.',
  'See the pillars for yourselves, he told the council.',
  'You may share this with whom you like, the warden said of his letter.',
  'The picture on the wall of the town hall shows the bridge as it was drawn.',
  'He reads every letter that comes to his house and gets in touch with each of its writers.',
  '“Contact the builders,” said Ada Pell, “and you will hear nothing.”',
];

describe('an article’s ends', () => {
  it.each(FIRST)('the first paragraph is read: %s', (_, inside) => {
    const read = bodyOf(readHtml(newsPage(inside)));
    expect(read.filter((text) => text !== 'Share')).toEqual([LEAD, ...REST]);
  });

  it.each(LAST)('the last one is read: %s', (last) => {
    expect(bodyOf(readHtml(newsPage(`${BODY}<p>${last}</p>`)))).toEqual([...REST, last]);
  });
});
