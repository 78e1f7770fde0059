import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/shared/sites/match-pattern';
import { listedHost, siteMatches, siteOf, SITES } from '../../../src/shared/sites/sites';

const CONTINENTS: Readonly<Record<string, string>> = {
  Europe: 'GB IE AL BE CH CZ CY DE DK EE ES FI FR GR HU IS IT LT LV MT NL NO PL PT RO RS RU SE UA',
  'North America': 'US CA BB BS CR JM MX TT',
  'South America': 'AR BR CO GY VE',
  Africa: 'BW EG ET GH KE LS LR LY MA MW NA NG RW TZ UG ZA ZM ZW',
  Asia: 'AE AF AM AZ BD BH BT CN GE HK ID IL IN IQ IR JO JP KG KH KR KW KZ LB LK MM MN MV MY NP OM PH PK QA SA SG SY TH TL TR TW VN',
  Oceania: 'AU FJ NZ PG WS',
};

describe('the listed sites', () => {
  it('are many, of all inhabited continents', () => {
    expect(SITES.length).toBeGreaterThanOrEqual(150);
    for (const countries of Object.values(CONTINENTS)) {
      const there = SITES.filter(({ country }) => countries.split(' ').includes(country));
      expect(there.length).toBeGreaterThanOrEqual(5);
    }
    const known = Object.values(CONTINENTS).join(' ').split(' ');
    expect(SITES.filter(({ country }) => !known.includes(country))).toEqual([]);
  });

  it('are host names in lower case, none of them twice or under another', () => {
    for (const { host } of SITES) {
      expect(host).toMatch(/^(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/u);
      expect(host).not.toMatch(/^www\./u);
      expect(SITES.filter((other) => host === other.host || host.endsWith(`.${other.host}`))).toHaveLength(1);
    }
  });

  it('become match patterns without paths', () => {
    expect(siteMatches()).toHaveLength(SITES.length);
    expect(siteMatches()).toContain('*://*.reuters.com/*');
  });
});

describe('listedHost', () => {
  it.each([
    ['www.reuters.com', 'reuters.com'],
    ['reuters.com', 'reuters.com'],
    ['notreuters.com', undefined],
    ['reuters.com.evil.example', undefined],
    ['com', undefined],
    ['', undefined],
  ])('%s', (host, listed) => {
    expect(listedHost(host)).toBe(listed);
  });
});

describe('siteOf', () => {
  it('drops www. alone', () => {
    expect([siteOf('www.courier.example'), siteOf('www2.courier.example'), siteOf('wwwcourier.example')]).toEqual([
      'courier.example',
      'www2.courier.example',
      'wwwcourier.example',
    ]);
  });
});

describe('covers', () => {
  it.each([
    ['*://*.courier.example/*', 'https://courier.example/1', true],
    ['*://*.courier.example/*', 'http://news.courier.example/1', true],
    ['*://*.courier.example/*', 'https://notcourier.example/', false],
    ['https://courier.example/*', 'http://courier.example/', false],
    ['https://courier.example/*', 'https://news.courier.example/', false],
    ['*://*/*', 'https://anything.example/', true],
    ['<all_urls>', 'http://anything.example/', true],
    ['<all_urls>', 'file:///etc/hosts', false],
    ['*://*/*', 'chrome://settings/', false],
    ['nonsense', 'https://courier.example/', false],
  ])('%s, %s', (pattern, url, covered) => {
    expect(covers(pattern, new URL(url))).toBe(covered);
  });
});
