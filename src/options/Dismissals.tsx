import { t } from '../shared/i18n';
import { isNameKey } from '../shared/hidden-names';
import type { Dismissal } from '../shared/messages';
import { Rows } from './Rows';

interface Props {
  readonly dismissals: readonly Dismissal[];
  readonly onRestore: (key: string) => void;
}

/** What the reader put aside, each with the way back. */
export function Dismissals({ dismissals, onRestore }: Props) {
  const rows = (names: boolean) =>
    dismissals
      .filter(({ key }) => isNameKey(key) === names)
      .map(({ key, label }) => ({ key, label: label || t('options_dismissed_old') }));
  return (
    <>
      <h3>{t('options_dismissed_conflicts')}</h3>
      <Rows items={rows(false)} empty={t('none')} action={t('undo')} onAct={onRestore} />
      <h3>{t('options_hidden_names')}</h3>
      <Rows items={rows(true)} empty={t('none')} action={t('undo')} onAct={onRestore} />
    </>
  );
}
