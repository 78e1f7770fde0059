import type { StatementType } from '../engine';
import { isRecord } from './is-record';

/**
 * What the page shows: `all` statements; `quotes` those with words in quotation marks; `denials` those that deny or stand in conflict with
 * another; `off` none.
 */
export const VIEWS = ['all', 'quotes', 'denials', 'off'] as const;
export type PageView = (typeof VIEWS)[number];

/** Everything a reader can set. Kept in `storage.sync` under one key; unknown or damaged values fall back to the defaults one by one. */
export interface Settings {
  readonly view: PageView;
  readonly style: 'background' | 'underline' | 'both';
  readonly types: Readonly<Record<StatementType, boolean>>;
  readonly palette: 'standard' | 'colour-blind';
  /** What brings the card: the pointer's resting on a statement, or only a click. The keyboard and taps always do. */
  readonly cardOn: 'pointing' | 'click';
  /** Paper shows the highlights too, where the browser can print them. */
  readonly print: boolean;
  /** 0 to 1: statements below are not painted. */
  readonly minimumConfidence: number;
  readonly contradictions: 'reported' | 'inferred';
  readonly disagreements: boolean;
  /** Hosts where the reader switched Sayso off, the latest last. */
  readonly offSites: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  view: 'all',
  style: 'both',
  types: { direct: true, mixed: true, indirect: true },
  palette: 'standard',
  cardOn: 'pointing',
  print: false,
  minimumConfidence: 0.5,
  contradictions: 'reported',
  disagreements: false,
  offSites: [],
};

/** So many hosts of the longest name that occurs fit under the 8 kB that `storage.sync` gives to one item. */
export const MAX_OFF_SITES = 200;
/** In characters. Longer host names are kept out rather than cut: a cut one would name another host. */
const MAX_HOST_LENGTH = 253;

/** Settings from whatever was stored or imported. */
export function validateSettings(stored: unknown): Settings {
  const from = recordOf(stored);
  const types = recordOf(from['types']);
  const fallback = DEFAULT_SETTINGS;
  return {
    view: oneOf(from['view'], VIEWS, fallback.view),
    style: oneOf(from['style'], ['background', 'underline', 'both'], fallback.style),
    types: {
      direct: flag(types['direct'], fallback.types.direct),
      mixed: flag(types['mixed'], fallback.types.mixed),
      indirect: flag(types['indirect'], fallback.types.indirect),
    },
    palette: oneOf(from['palette'], ['standard', 'colour-blind'], fallback.palette),
    cardOn: oneOf(from['cardOn'], ['pointing', 'click'], fallback.cardOn),
    print: flag(from['print'], fallback.print),
    minimumConfidence: share(from['minimumConfidence'], fallback.minimumConfidence),
    contradictions: oneOf(from['contradictions'], ['reported', 'inferred'], fallback.contradictions),
    disagreements: flag(from['disagreements'], fallback.disagreements),
    offSites: hosts(from['offSites']),
  };
}

/** The settings with a host switched off or on again. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.offSites.filter((site) => site !== host);
  return { ...settings, offSites: hosts(on ? others : [...others, host]) };
}

function hosts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const valid = value.filter(
    (host): host is string => typeof host === 'string' && host !== '' && host.length <= MAX_HOST_LENGTH,
  );
  return [...new Set(valid)].slice(-MAX_OFF_SITES);
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((one) => one === value) ?? fallback;
}

function share(value: unknown, fallback: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : fallback;
}

function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
