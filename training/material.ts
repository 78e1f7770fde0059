import type { DocumentEncoder } from '../src/engine/encoder/encoded-document';
import { withOtherStyles } from './augment';
import { readTrainingArticles } from './corpus';
import { readMarkedPages } from './marked-pages';
import { prepare, type PreparedArticle } from './prepare';
import { preparePage } from './prepare-page';
import { hashOf } from './scratch';
import { readCueSenses, withStandings } from './standing';
import { teach, type Lesson } from './teacher';
import { readWordNet, type WordNet } from './wordnet';

/** An article to learn from. */
export interface LabelledArticle {
  readonly article: PreparedArticle;
  /** The teacher's parts of speech. */
  readonly lesson: Lesson;
  /** How much it counts for the re-ranker. */
  readonly weight: number;
}

/** What the model is trained on. */
export interface Material {
  readonly articles: readonly LabelledArticle[];
  readonly wordNet: WordNet;
  /** Reads with an encoder that has not seen the document; none for a model without one. */
  readonly encode?: DocumentEncoder | undefined;
}

/** Pages are what readers meet; PolNeAR, marked by a wider definition and from its text alone, has ten times as many statements. */
const PAGE_WEIGHT = 8;

/** Parts in which the marked pages are held out in turn. */
export const FOLDS = 5;

/** The part of a page, by its name alone: it stays where it is whatever other pages come. */
export const foldOf = (id: string): number => Number.parseInt(hashOf([id]).slice(0, 8), 16) % FOLDS;

/** PolNeAR's training articles by the reader's definition of a statement, some of them again in another style, and the marked pages. */
export function readMaterial(corpus: string, seed: number): Material {
  const gold = withStandings(readTrainingArticles(corpus), readCueSenses(corpus));
  return {
    articles: [
      ...withOtherStyles(gold, seed).map((one) => label(prepare(one), 1)),
      ...readMarkedPages(corpus).map((page) => label(preparePage(page), PAGE_WEIGHT)),
    ],
    wordNet: readWordNet(),
  };
}

const label = (article: PreparedArticle, weight: number): LabelledArticle => ({
  article,
  lesson: teach(article.document),
  weight,
});

/** The material without the pages of one part. */
export const withoutFold = (material: Material, pages: ReadonlySet<string>, fold: number): Material => ({
  ...material,
  articles: material.articles.filter(({ article: { id } }) => !pages.has(id) || foldOf(id) !== fold),
});
