import { t } from '../shared/i18n';
import type { Settings } from '../shared/settings';
import { speakerStyle } from '../ui/Swatch';

/** Two sentences of two speakers, marked as the settings say. */
export function Preview({ settings }: { settings: Settings }) {
  const { highlights, style, types, palette } = settings;
  const look = (type: keyof Settings['types']) => (highlights && types[type] ? `sample ${style} ${type}` : '');
  return (
    <p class="preview" aria-label={t('options_preview')}>
      <span class={look('direct')} style={speakerStyle(0, palette)}>
        {t('options_preview_direct')}
      </span>{' '}
      {t('options_preview_first')}{' '}
      <span class={look('mixed')} style={speakerStyle(1, palette)}>
        {t('options_preview_mixed')}
      </span>
      {t('options_preview_second')}{' '}
      <span class={look('indirect')} style={speakerStyle(2, palette)}>
        {t('options_preview_indirect')}
      </span>
      .
    </p>
  );
}
