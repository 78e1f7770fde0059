import { t } from '../shared/i18n';
import { siteOfOrigin } from './origins';

interface Props {
  readonly offSites: readonly string[];
  readonly origins: readonly string[];
  readonly onTurnOn: (site: string) => void;
  readonly onRevoke: (origin: string) => void;
}

/** Where Sayso was switched off, and where it was let in beyond the listed sites. */
export function Sites({ offSites, origins, onTurnOn, onRevoke }: Props) {
  return (
    <>
      <p class="quiet">{t('options_sites_hint')}</p>
      <h3>{t('options_sites_off')}</h3>
      <List
        items={offSites.map((site) => ({ key: site, label: site }))}
        empty={t('options_sites_off_none')}
        action={t('action_turn_on')}
        onAct={onTurnOn}
      />
      <h3>{t('options_sites_granted')}</h3>
      <List
        items={origins.map((origin) => ({ key: origin, label: siteOfOrigin(origin) ?? t('options_sites_all') }))}
        empty={t('options_sites_granted_none')}
        action={t('options_revoke')}
        onAct={onRevoke}
      />
    </>
  );
}

interface ListProps {
  readonly items: readonly { readonly key: string; readonly label: string }[];
  readonly empty: string;
  readonly action: string;
  readonly onAct: (key: string) => void;
}

function List({ items, empty, action, onAct }: ListProps) {
  if (items.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <ul class="rows">
      {items.map(({ key, label }) => (
        <li key={key}>
          <bdi>{label}</bdi>
          <button type="button" class="link" aria-label={`${action}: ${label}`} onClick={() => onAct(key)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
