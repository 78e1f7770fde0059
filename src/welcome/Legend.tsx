import { t } from '../shared/i18n';

const TYPES = ['direct', 'mixed', 'indirect'] as const;

/** What the lines and colours of the marks mean. */
export function Legend() {
  return (
    <section>
      <h2>{t('welcome_legend')}</h2>
      <ul class="legend">
        {TYPES.map((type) => (
          <li key={type}>
            <span class={`mark ${type}`}>{t(`type_${type}`)}</span> <span>{t(`options_type_${type}`)}</span>
          </li>
        ))}
        <li>
          <span class="mark wavy">{t('tab_conflicts')}</span> <span>{t('legend_wavy')}</span>
        </li>
        <li>{t('welcome_legend_colours')}</li>
      </ul>
    </section>
  );
}
