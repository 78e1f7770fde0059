import { useId } from 'preact/hooks';
import { t } from '../shared/i18n';
import { type PageView, VIEWS } from '../shared/settings';

interface Props {
  readonly view: PageView;
  readonly onChange: (view: PageView) => void;
}

/** What the page shows: one of four, as radio buttons in one piece. */
export function ViewSwitch({ view, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="views">
      <legend class="unseen">{t('view_label')}</legend>
      {VIEWS.map((one) => (
        <label key={one} class="view">
          <input type="radio" name={name} checked={one === view} onChange={() => onChange(one)} />
          <span>{t(`view_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
