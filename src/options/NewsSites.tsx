import { useState } from 'preact/hooks';
import { t, tn } from '../shared/i18n';
import { SITES } from '../shared/sites/sites';

/** The sites on which Sayso runs by itself, with a search; the country is that of the newsroom. */
export function NewsSites() {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const countries = new Intl.DisplayNames(t('language'), { type: 'region' });
  const found = SITES.map(({ host, country }) => ({ host, country: countries.of(country) ?? country })).filter(
    ({ host, country }) => host.includes(wanted) || country.toLowerCase().includes(wanted),
  );
  return (
    <details>
      <summary>{tn('options_news_sites', SITES.length)}</summary>
      <input
        type="search"
        class="field"
        aria-label={t('options_news_search')}
        placeholder={t('options_news_search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="unseen" role="status">
        {tn('options_news_sites', found.length)}
      </p>
      <ul class="rows sites" tabIndex={0} aria-label={t('options_news_search')}>
        {found.map(({ host, country }) => (
          <li key={host}>
            <bdi>{host}</bdi> <span class="quiet">{country}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
