import type { Analysis } from '../engine';
import type { Narrowing } from '../shared/messages';
import { counterpart } from './counterpart';

/** Where the reader of a painted page is. Statements are told by their ids. */
export interface ReaderPlace {
  /** The statement whose card is open. */
  readonly shown: string | null;
  /** The card stays open until it is closed. */
  readonly pinned: boolean;
  /** The statements that alone are shown; null for all. */
  readonly narrowing: Narrowing | null;
  /** The statement from which stepping goes on. */
  readonly last: string | null;
  /** Where the reader was before each jump, for the way back. */
  readonly trail: readonly Stop[];
}

/** A statement that the reader left by a jump, and how far the page was scrolled then, in CSS pixels. */
export interface Stop {
  readonly statement: string;
  readonly top: number;
}

export const NOWHERE: ReaderPlace = { shown: null, pinned: false, narrowing: null, last: null, trail: [] };

export const withCardAt = (place: ReaderPlace, statement: string, pinned: boolean): ReaderPlace => ({
  ...place,
  shown: statement,
  last: statement,
  pinned,
});

export const withoutCard = (place: ReaderPlace): ReaderPlace => ({ ...place, shown: null, pinned: false });

/** The statement behind or before the last one, round and round; undefined where that is none of them. */
export function stepFrom(
  { last }: ReaderPlace,
  statements: readonly string[],
  direction: 'next' | 'previous',
): string | undefined {
  const at = last === null ? -1 : statements.indexOf(last);
  return at < 0 ? undefined : statements.at((at + (direction === 'next' ? 1 : -1)) % statements.length);
}

/**
 * The same place in another analysis, without what is not there any more. `before`: the analysis so far where it is of the same text; a
 * statement is then found by where it stands, since a second reading may draw its borders elsewhere, else by its id.
 */
export function placeIn(to: Analysis, place: ReaderPlace, before: Analysis | undefined): ReaderPlace {
  const byId = new Map((before ?? to).statements.map((one) => [one.id, one]));
  const idIn = (id: string | null): string | undefined => {
    const one = byId.get(id ?? '');
    return before ? counterpart(one, to) : one?.id;
  };
  const shown = idIn(place.shown) ?? null;
  const statements = place.narrowing?.statements.flatMap((id) => idIn(id) ?? []) ?? [];
  return {
    shown,
    pinned: place.pinned && shown !== null,
    narrowing: place.narrowing && statements.length > 0 ? { ...place.narrowing, statements } : null,
    last: idIn(place.last) ?? null,
    trail: place.trail.flatMap((stop) => {
      const statement = idIn(stop.statement);
      return statement === undefined ? [] : [{ ...stop, statement }];
    }),
  };
}
