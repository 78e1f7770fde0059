/** What stands in a window, and what the encoder made of it. */
export interface KnownWindow {
  /** Of each of its stretches, see {@link Stretch}. */
  readonly keys: readonly string[];
  readonly outputs: Float32Array;
}

/** The windows of a document that was read before. */
export interface KnownWindows {
  /** The one whose stretches stand from that place on. */
  at(keys: readonly string[], place: number): KnownWindow | undefined;
}

/** Keeps the windows of the documents read last. */
export interface Memory {
  /** Those of an earlier reading of the same page: of a document of which at least half still stands. */
  recall(keys: readonly string[]): KnownWindows;
  keep(windows: readonly KnownWindow[]): void;
}

export const NOTHING: KnownWindows = { at: () => undefined };

/** Share of a document's stretches that an earlier reading of the same page still has. */
const SAME_PAGE = 0.5;
/** In numbers, of one document: ten megabytes. */
const LARGEST = 2_500_000;

export function createMemory(documents: number): Memory {
  let kept: { readonly keys: ReadonlySet<string>; readonly windows: readonly KnownWindow[] }[] = [];
  return {
    recall(keys) {
      const now = new Set(keys);
      const found = kept.find((one) => [...one.keys].filter((key) => now.has(key)).length >= SAME_PAGE * one.keys.size);
      if (!found) return NOTHING;
      // Whatever of it is wanted is kept with the reading that wants it.
      kept = kept.filter((one) => one !== found);
      const byFirst = new Map(found.windows.map((window) => [window.keys[0], window]));
      return {
        at(keys, place) {
          const window = byFirst.get(keys[place]);
          return window?.keys.every((key, i) => keys[place + i] === key) ? window : undefined;
        },
      };
    },
    keep(windows) {
      if (windows.length === 0 || windows.reduce((sum, { outputs }) => sum + outputs.length, 0) > LARGEST) return;
      kept = [{ keys: new Set(windows.flatMap(({ keys }) => keys)), windows }, ...kept].slice(0, documents);
    },
  };
}
