import type { ConflictType, SpeakerKind, StatementType } from '../model';
import type { Citation } from './citation';

/** What an export says in words of its own, in the reader's language: the engine has none. */
export interface ExportWords {
  /** Stands for the title of an article that has none. */
  readonly article: string;
  /** Stands for the name where the article names nobody, or the engine is not sure who it is. */
  readonly noSpeaker: string;
  /** Stands for the name where the article says something in its own voice. */
  readonly theArticle: string;
  /** Asks the reader to check the words. */
  readonly caution: string;
  /** Text of the link to a passage. */
  readonly passage: string;
  readonly denials: string;
  readonly conflicts: string;
  readonly types: Readonly<Record<StatementType, string>>;
  readonly kinds: Readonly<Record<SpeakerKind, string>>;
  readonly conflictTypes: Readonly<Record<ConflictType, string>>;
  readonly columns: Readonly<Record<CsvColumn, string>>;
  /** Several names as one: “A, B and C”. */
  listed(names: readonly string[]): string;
  reportedBy(name: string): string;
  deniedBy(name: string): string;
}

/** A column of the CSV export; `denies` holds what a denial denies, `conflicts` the ids of the statements on the other side of a conflict. */
export type CsvColumn =
  | 'id'
  | 'speaker'
  | 'role'
  | 'kind'
  | 'type'
  | 'words'
  | 'cue'
  | 'via'
  | 'confidence'
  | 'denies'
  | 'conflicts'
  | 'link'
  | 'article'
  | 'authors'
  | 'outlet'
  | 'date';

/** Whose words they are, as an export says it. */
export const nameIn = ({ speaker, byArticle }: Pick<Citation, 'speaker' | 'byArticle'>, words: ExportWords): string =>
  byArticle ? words.theArticle : speaker || words.noSpeaker;
