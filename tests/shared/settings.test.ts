import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, MAX_OFF_SITES, validateSettings, withSite } from '../../src/shared/settings';
import { readStored, type Migration } from '../../src/shared/settings-storage';

describe('validateSettings', () => {
  it.each([[undefined], [null], ['text'], [7], [[]], [{}]])('gives the defaults for %j', (stored) => {
    expect(validateSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is valid and replaces the rest one by one', () => {
    const stored = {
      view: 'quotes',
      style: 'blinking',
      types: { direct: false, mixed: 'yes' },
      palette: 'colour-blind',
      minimumConfidence: Number.NaN,
      contradictions: 'inferred',
      disagreements: 1,
      offSites: ['courier.example', 7, '', 'courier.example'],
      unknown: true,
    };
    expect(validateSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      view: 'quotes',
      types: { direct: false, mixed: true, indirect: true },
      palette: 'colour-blind',
      contradictions: 'inferred',
      offSites: ['courier.example'],
    });
  });

  it('is not fooled by names of built-in properties', () => {
    expect(validateSettings(JSON.parse('{"__proto__": {"view": "off"}}'))).toEqual(DEFAULT_SETTINGS);
  });
});

describe('withSite', () => {
  it('switches a site off and on', () => {
    const off = withSite(DEFAULT_SETTINGS, 'courier.example', false);
    expect(off.offSites).toEqual(['courier.example']);
    expect(withSite(off, 'courier.example', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('forgets the oldest rather than outgrow its storage', () => {
    let settings = DEFAULT_SETTINGS;
    for (let i = 0; i <= MAX_OFF_SITES; i++) settings = withSite(settings, `${i}.example`, false);
    expect(settings.offSites).toHaveLength(MAX_OFF_SITES);
    expect(settings.offSites).not.toContain('0.example');
  });
});

describe('readStored', () => {
  const migrations: Migration[] = [
    { date: '2030-01-01', apply: ({ colours, ...rest }) => ({ ...rest, palette: colours }) },
    { date: '2031-01-01', apply: (stored) => ({ ...stored, print: stored['print'] === 'on' }) },
  ];

  it('applies the migrations that stored settings have not seen, in order', () => {
    const stored = { date: '2029-05-05', colours: 'colour-blind', print: 'on' };
    expect(readStored(stored, migrations)).toMatchObject({ palette: 'colour-blind', print: true });
  });

  it('leaves alone what is newer', () => {
    expect(readStored({ date: '2031-01-01', print: true }, migrations)).toMatchObject({ print: true });
  });

  it('keeps highlights off that were off before there were views', () => {
    expect(readStored({ date: '2026-11-22', highlights: false }).view).toBe('off');
    expect(readStored({ date: '2026-11-22', highlights: true }).view).toBe('all');
  });

  it('gives the defaults for what is damaged', () => {
    expect(readStored('damaged', migrations)).toEqual(DEFAULT_SETTINGS);
  });
});
