import { t } from '../shared/i18n';
import { NewsSites } from './NewsSites';
import { siteOfOrigin } from './origins';
import { Rows } from './Rows';

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
      <NewsSites />
      <h3>{t('options_sites_off')}</h3>
      <Rows
        items={offSites.map((site) => ({ key: site, label: site }))}
        empty={t('options_sites_off_none')}
        action={t('action_turn_on')}
        onAct={onTurnOn}
      />
      <h3>{t('options_sites_granted')}</h3>
      <Rows
        items={origins.map((origin) => ({ key: origin, label: siteOfOrigin(origin) ?? t('options_sites_all') }))}
        empty={t('options_sites_granted_none')}
        action={t('options_revoke')}
        onAct={onRevoke}
      />
    </>
  );
}
