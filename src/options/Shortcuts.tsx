import { t } from '../shared/i18n';
import type { Shortcut } from '../shared/shortcuts';

interface Props {
  readonly shortcuts: readonly Shortcut[];
  readonly onOpen: () => void;
}

/** The keys as they are set now. Only the browser can change them. */
export function Shortcuts({ shortcuts, onOpen }: Props) {
  return (
    <>
      <dl class="rows">
        {shortcuts.map(({ description, key }) => (
          <div key={description}>
            <dt>{description}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="quiet">{t('options_shortcut_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onOpen}>
        {t('options_shortcuts_change')}
      </button>
      <p class="quiet">{t('options_shortcuts_hint')}</p>
    </>
  );
}
