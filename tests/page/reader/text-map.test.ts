import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/article/normalise-text';
import { isText } from '../../../src/page/reader/nodes';
import { createTextMap } from '../../../src/page/reader/text-map';
import { createRunBuilder } from '../../../src/page/reader/text-run';

/** One run from all text of each element; `<img>` inside stands for foreign matter that was skipped. */
function runsOf(elements: Iterable<Element>) {
  return [...elements].map((element) => {
    const builder = createRunBuilder();
    const walker = element.ownerDocument.createTreeWalker(element);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (isText(node)) builder.add(node);
      else if (node.nodeName === 'IMG') builder.skip();
      else if (node.nodeName === 'BR') builder.breakLine();
    }
    return builder.take();
  });
}

function mapOf(html: string, echoSelector = '.none') {
  const { document } = new JSDOM(html).window;
  const runs = runsOf(document.querySelectorAll(`p:not(${echoSelector})`));
  return { document, map: createTextMap(runs, runsOf(document.querySelectorAll(echoSelector)), [document.body]) };
}

const bare = (text: string) => normaliseText(text).replaceAll(/\s/g, '');

/** In milliseconds: a hundred pages parsed, on a machine that is busy. */
const SLOW = 60_000;

describe('text map', () => {
  it('reads text as the reader sees it', () => {
    const { map } = mapOf(
      '<p> Thou&shy;sands\u200b of\n\t<b> peo&shy;ple</b>&nbsp; <i>came.</i> </p><p>One<br>two</p>',
    );
    expect(map.text).toBe('Thousands of people came.\n\nOne two');
  });

  it('gives one range for a quotation that a link crosses', () => {
    const { map } = mapOf('<p>He said “we <a>will not</a> go” today.</p>');
    const ranges = map.rangesOf([8, 23]);
    expect(ranges.map(String)).toEqual(['“we will not go']);
  });

  it('parts a range where foreign matter stands between', () => {
    const { map } = mapOf('<p>before <img>after</p>');
    expect(map.rangesOf([0, 12]).map(String)).toEqual(['before ', 'after']);
  });

  it('never lets a range reach over two blocks', () => {
    const { map } = mapOf('<p>“One</p><aside>Read next</aside><p>“Two.”</p>');
    expect(map.rangesOf([0, map.text.length]).map(String)).toEqual(['“One', '“Two.”']);
  });

  it('leaves out what the page has removed or rewritten since', () => {
    const { document, map } = mapOf('<p>one <b>two</b> <i>three</i></p>');
    document.querySelector('b')!.remove();
    document.querySelector('i')!.firstChild!.nodeValue = '3';
    expect(map.rangesOf([0, map.text.length]).map(String)).toEqual(['one ', ' ']);
    expect(map.piecesOf([4, 7])).toEqual([]);
  });

  it.each([
    ['the whole span in a box', 'We will not leave the valley', ['we WILL not, leave the valley']],
    [
      'a box inside the span',
      'Well, said Ada Pell, we will not leave the valley, ever, she said',
      ['we WILL not, leave the valley!'],
    ],
    ['too few words', 'we will not', []],
    ['other words', 'we shall not leave the valley', []],
  ])('finds echoes: %s', (_, words, expected) => {
    const { map } = mapOf(`<p>${words}</p><p class="box">we WILL <b>not, leave</b> the valley!</p>`, '.box');
    expect(map.echoRangesOf([0, words.length]).map(String)).toEqual(expected);
  });

  const SAID = 'We will not leave the valley before the dam is mended';

  it.each([
    ['in two boxes', `<p class="box">${SAID}</p><p>Sun and wind.</p><p class="box">${SAID}</p>`, [SAID, SAID]],
    ['twice in one box', `<p class="box">${SAID}! ${SAID}!</p>`, [SAID, SAID]],
    [
      'in one box, in parts',
      `<p class="box">We will <b>not leave</b> the valley <img>before the dam is mended</p>`,
      ['We will not leave the valley ', 'before the dam is mended'],
    ],
    [
      'by half',
      '<p class="box">We will not leave the valley</p><p class="box">before the dam is mended</p>',
      ['We will not leave the valley'],
    ],
    [
      'in a list of three',
      `<ul><li class="box">${SAID}</li><li class="box">Sun</li><li class="box">${SAID}</li></ul>`,
      [SAID, SAID],
    ],
    ['only in a byline', '<p class="box">We Will Not Leave</p>', []],
    ['only in a tag', '<p class="box">the valley before the</p>', []],
    ['only in a chart’s label', '<p class="box">the dam is mended</p>', []],
    [
      'around other words',
      `<p class="box">${SAID}</p><div>Comments <p>I never liked it</p></div><p class="box">“${SAID},” she said</p>`,
      [SAID, SAID],
    ],
    ['in other words', '<p class="box">We shall not leave the valley before the dam is mended</p>', []],
  ])('gives each echo a range of its own: %s', (_, boxes, expected) => {
    const { map } = mapOf(`<p>“${SAID},” said Ada Pell.</p>${boxes}`, '.box');
    expect(map.echoRangesOf([1, 1 + SAID.length]).map(String)).toEqual(expected);
    expect(
      map
        .echoPiecesOf([1, 1 + SAID.length])
        .map(({ node, start, end }) => node.data.slice(start, end))
        .join(''),
    ).toBe(expected.join(''));
  });

  it(
    'maps every span to page text that reads the same',
    () => {
      const chunk = fc.constantFrom(
        'word',
        'a',
        ' ',
        '  ',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '“',
        '😀',
        '\n',
        '<b>',
        '</b>',
        '<img>',
        '<br>',
        '<!-- x -->',
      );
      const paragraph = fc.array(chunk, { maxLength: 30 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
          const { map } = mapOf(`<body>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</body>`);
          const at = (n: number) => n % (map.text.length + 1);
          const [start, end] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))];
          const wanted = bare(map.text.slice(start, end));
          expect(bare(map.rangesOf([start, end]).join(''))).toBe(wanted);
          expect(
            bare(
              map
                .piecesOf([start, end])
                .map((p) => p.node.data.slice(p.start, p.end))
                .join(''),
            ),
          ).toBe(wanted);
        }),
      );
    },
    SLOW,
  );
});
