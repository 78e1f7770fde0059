import { t } from '../shared/i18n';
import type { StatementType } from '../engine';
import type { Settings } from '../shared/settings';
import { speakerStyle } from '../ui/Swatch';

/** Two sentences of two speakers, marked as the settings say. */
export function Preview({ settings }: { settings: Settings }) {
  const { view, style, types, palette } = settings;
  const inView = (type: StatementType) => types[type] && (view === 'all' || (view === 'quotes' && type !== 'indirect'));
  const look = (type: StatementType) => (inView(type) ? `sample ${style} ${type}` : '');
  return (
    <p class="preview" role="group" aria-label={t('options_preview')}>
      <span class={look('direct')} style={speakerStyle(0, palette)}>
        {t('options_preview_direct')}
      </span>{' '}
      {t('options_preview_first')}{' '}
      <span class={view === 'off' ? '' : 'sample wavy'} style={speakerStyle(1, palette)}>
        {t('options_preview_wavy')}
      </span>{' '}
      {t('options_preview_then')}{' '}
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
