import { BLOCK_SEPARATOR, type Article, type Block } from '../../src/engine';

/** An article written otherwise, and where each place of its text stands in the text it was made from. */
export interface Rewritten {
  readonly article: Article;
  /** Leads an offset into the new text back to one into the old. */
  readonly back: (offset: number) => number;
  /** Leads a piece of new text (a name, a role, a reason) back to the old. */
  readonly backInWords: (words: string) => string;
}

export type Rewrite = (article: Article) => Rewritten;

/** One UTF-16 unit for another: offsets stay. */
const unitForUnit =
  (write: (text: string) => string): Rewrite =>
  (article) => ({
    article: {
      ...article,
      title: write(article.title),
      authors: article.authors.map(write),
      blocks: article.blocks.map((block) => ({ ...block, text: write(block.text) })),
    },
    back: (offset) => offset,
    backInWords: (words) => words,
  });

/** Names of the golden articles and others of the same gender and of other length. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  `Maureen Margaret, Tapley Colefax, Colin Christopher, Imran Hassan, Rochelle Susan, Marchetti Bell, Ted George, Dunbar Whitlock, Saskia Eva, Moreau Lindholm,
   Gil Robert, Bram Willem, Ruiter Dekker, Runa Elisabeth, Skogheim Berg, Paolo Marco, Venn Castelli, Gwen Patricia, Halloran Fitch, Ned William, Art Samuel,
   Beatrix Helen, Calloway Penhaligon, Dai Thomas, Morgan Griffiths, Kayla Jessica, Brent Fenwick, Danny Patrick, Voss Hargreave, Leonard Paul, Frith Wetherstone,
   Miriam Caroline, Joan Barbara, Piers Nicholas, Annika Maria, Thorsen Blom, Luis Carlos, Phil Andrew, Kerslake Bond, Ingrid Sarah, Elias Daniel, Yusuf Omar,
   Edith Charlotte, Mallory Jennifer, Ravi Sanjay, Stuart Ian, Inglis Featherstone, Della Victoria, Rourke Tennant, Lior Aaron, Banks Ellingham, Peg Margaret,
   Rudd Arkless, Simon Jonathan, Roy Geoffrey, Hester Elizabeth, Quayle Ormerod, Adam Benjamin, Bernard Hugh, Tomas Alejandro, Arrieta Gil, Elvira Ana, Olive Catherine,
   Marchbank Low, Gareth Kevin, Poole Henderson, Fatima Leila, Leclerc Morin, Grant Christopher, Walter Richard, Pruitt Hathersage, Louise Emma, Bracken Noble,
   Tess Amanda, Hugh Alexander, Ansel Martin, Kraft Lindenbaum, Shona Fiona, Bettina Anna, Grohl Winkelmann, Ali Michael, Curtis Joseph, Yost Abernathy, Bakyt Nursultan,
   Zarina Aigul, Lorna Elaine, Lydia Christine, Hartmann Roe, Rupert Charles, Vane Montague, Olga Irene, Nadia Giulia, Ferro Bellandi, Emil Frederik, Greta Astrid,
   Jonas Lars, Hamish Duncan, Rosa Teresa, Entwistle Lee, Pieter Jan, Jock Angus, Wullie Alexander, Una Morag, Dale Kenneth, Hutchins Lowe, Monica Veronica, Reyes Castellano,
   Ida Florence, Sorrel Whitcombe, Wendell Harold, Pike Abbott, Phoebe Alice, Lanyon Trescothick, Neil Stephen, Ashby Crowhurst, Lucy Isabelle, Farrow Kingsnorth,
   Desmond Brian, Ruth Sandra, Ames Killick, Wilf Arthur, Garrick Moon, Jean Dorothy, Tisdall Webb, Helen Jacqueline, Yardley Orr, Mick Brendan, Tran Nguyen, Russell Peter,
   Ellen Christine, David Matthew, Winifred Joyce, Alan Geoffrey, Wetherby Hale, Lorraine Pauline, Petty Satterthwaite, Omar Faisal, Clare Deborah, Dunmore Ivey,
   Piotr Andrzej, Ilan Viktor, Koss Stanic, Nadezhda Irina, Welk Marinova, Jan Stefan, Len Derek, Edwin Roger, Harriet Georgina, Stroud Macklin, Carol Nancy`
    .split(/,\s*/u)
    .flatMap((pair): [string, string][] => {
      const [from = '', to = ''] = pair.trim().split(' ');
      return [
        [from, to],
        [from.toUpperCase(), to.toUpperCase()],
      ];
    }),
);

/** Each name by another of the same gender; offsets are led back word by word. */
const renamed: Rewrite = (article) => {
  const names = new RegExp(`(?<!\\p{L})(?:${[...OTHER_NAMES.keys()].join('|')})(?!\\p{L})`, 'gu');
  const edits: { readonly at: number; readonly from: string; readonly to: string }[] = [];
  let start = 0;
  const write = (text: string) => text.replaceAll(names, (name) => OTHER_NAMES.get(name)!);
  const blocks = article.blocks.map((block): Block => {
    for (const found of block.text.matchAll(names))
      edits.push({ at: start + found.index, from: found[0], to: OTHER_NAMES.get(found[0])! });
    start += block.text.length + BLOCK_SEPARATOR.length;
    return { ...block, text: write(block.text) };
  });
  const back = (offset: number) => {
    let shift = 0;
    for (const { at, from, to } of edits) {
      const into = offset - (at + shift);
      if (into <= 0) break;
      if (into < to.length) return at + Math.min(into, from.length - 1);
      shift += to.length - from.length;
    }
    return offset - shift;
  };
  const old = new Map(edits.map(({ from, to }) => [to, from]));
  const backInWords = (words: string) => words.replaceAll(/\p{L}+/gu, (word) => old.get(word) ?? word);
  const authors = article.authors.map(write);
  return { article: { ...article, title: write(article.title), authors, blocks }, back, backInWords };
};

const NEUTRAL: Block = {
  kind: 'paragraph',
  text: 'The weather was mild for the time of year, and the roads were dry.',
};

/** A speaker's label, or a name before a colon: the paragraphs after it are that speaker's, so that one more is not neutral. */
const isConversation = (blocks: readonly Block[]) =>
  blocks.some(({ kind, text }) => kind === 'label' || /^\p{Lu}[\p{Lu} ]+: /u.test(text));

const same: Rewrite = (article) => ({ article, back: (offset) => offset, backInWords: (words) => words });

/** One more paragraph that says nothing, at an index that the article's blocks give. */
const withNeutral =
  (indexIn: (blocks: readonly Block[]) => number): Rewrite =>
  (article) => {
    if (isConversation(article.blocks)) return same(article);
    const index = indexIn(article.blocks);
    const blocks = article.blocks.toSpliced(index, 0, NEUTRAL);
    const length = NEUTRAL.text.length + BLOCK_SEPARATOR.length;
    const start = article.blocks
      .slice(0, index)
      .reduce((sum, { text }) => sum + text.length + BLOCK_SEPARATOR.length, 0);
    return {
      article: { ...article, blocks },
      back: (offset) => (offset < start ? offset : offset - length),
      backInWords: (words) => words,
    };
  };

const isRunning = (block: Block | undefined) => block?.kind === 'paragraph' && !/["“”‘]/u.test(block.text);

/** Neighbouring paragraphs without quotation marks in one. */
const joined: Rewrite = (article) => {
  if (isConversation(article.blocks)) return same(article);
  const blocks: Block[] = [];
  const joints: number[] = [];
  let end = 0;
  for (const [i, block] of article.blocks.entries()) {
    const last = blocks.at(-1);
    if (last && isRunning(article.blocks[i - 1]) && isRunning(block) && last.scope === block.scope) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` };
      joints.push(end);
      end += 1 + block.text.length;
    } else {
      blocks.push(block);
      end += (last ? BLOCK_SEPARATOR.length : 0) + block.text.length;
    }
  }
  return {
    article: { ...article, blocks },
    back: (offset) => offset + joints.filter((joint) => joint < offset).length,
    backInWords: (words) => words,
  };
};

/** Ways to write an article otherwise that change nothing of what is said in it. */
export const REWRITES: Readonly<Record<string, Rewrite>> = {
  'apostrophes straight': unitForUnit((text) => text.replaceAll(/[‘’]/gu, "'")),
  'apostrophes curled': unitForUnit((text) => text.replaceAll(/(?<=\p{L})'/gu, '’')),
  'quotation marks straight': unitForUnit((text) => text.replaceAll(/[“”]/gu, '"')),
  'quotation marks curled': unitForUnit((text) => {
    let open = false;
    return text.replaceAll('"', () => {
      open = !open;
      return open ? '“' : '”';
    });
  }),
  'no-break spaces': unitForUnit((text) => text.replaceAll(' ', '\u00a0')),
  'other names': renamed,
  'a paragraph in front': withNeutral((blocks) =>
    Math.max(
      0,
      blocks.findIndex(({ kind }) => kind === 'paragraph'),
    ),
  ),
  'a paragraph behind': withNeutral((blocks) => blocks.length),
  'paragraphs joined': joined,
};
