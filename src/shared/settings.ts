import type { StatementType } from '../engine/model';

/** Everything a reader can set. Kept in `storage.sync` under one key; unknown or damaged values fall back to the defaults one by one. */
export interface Settings {
  readonly highlights: boolean;
  readonly style: 'background' | 'underline' | 'both';
  readonly types: Readonly<Record<StatementType, boolean>>;
  readonly palette: 'standard' | 'colour-blind';
  /** 0 to 1: statements below are not painted. */
  readonly minimumConfidence: number;
  readonly contradictions: 'reported' | 'inferred';
  readonly disagreements: boolean;
  /** Hosts where the reader switched Sayso off. */
  readonly offSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  highlights: true,
  style: 'both',
  types: { direct: true, mixed: true, indirect: true },
  palette: 'standard',
  minimumConfidence: 0.5,
  contradictions: 'inferred',
  disagreements: false,
  offSites: [],
};
