import { useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import type { Dismissal } from '../shared/messages';
import { DEFAULT_SETTINGS, type Settings, VIEWS } from '../shared/settings';
import { Switch } from '../ui/Switch';
import { useKeptFocus } from '../ui/use-kept-focus';
import { Choice } from './Choice';
import { Dismissals } from './Dismissals';
import type { Shortcut } from '../shared/shortcuts';
import type { OptionsActions } from './options-actions';
import { Preview } from './Preview';
import { Section } from './Section';
import { Shortcuts } from './Shortcuts';
import { Sites } from './Sites';

interface Props {
  readonly settings: Settings;
  /** Match patterns that the reader granted beyond the listed news sites. */
  readonly origins: readonly string[];
  readonly dismissals: readonly Dismissal[];
  readonly shortcuts: readonly Shortcut[];
  /** True where the last change could not be stored. */
  readonly failed: boolean;
  readonly actions: OptionsActions;
}

/** Every setting on one page. Each change counts at once. */
export function Options({ settings, origins, dismissals, shortcuts, failed, actions }: Props) {
  const set = (change: Partial<Settings>) => actions.save({ ...settings, ...change });
  return (
    <main>
      <header>
        <img src="/icons/sayso.svg" alt="" width="32" height="32" />
        <h1>{t('options_title')}</h1>
      </header>
      <p class="quiet" role="status">
        {t(failed ? 'options_not_saved' : 'options_saved_at_once')}
      </p>

      <Section title={t('options_highlights')}>
        <Preview settings={settings} />
        <Choice
          legend={t('options_view')}
          value={settings.view}
          onChange={(view) => set({ view })}
          choices={VIEWS.map((view) => [view, t(`view_${view}`)] as const)}
        />
        <Choice
          legend={t('options_style')}
          value={settings.style}
          onChange={(style) => set({ style })}
          choices={[
            ['both', t('options_style_both')],
            ['background', t('options_style_background')],
            ['underline', t('options_style_underline')],
          ]}
        />
        <Choice
          legend={t('options_palette')}
          value={settings.palette}
          onChange={(palette) => set({ palette })}
          choices={[
            ['standard', t('options_palette_standard')],
            ['colour-blind', t('options_palette_colour_blind')],
          ]}
        />
        <Choice
          legend={t('options_card_on')}
          value={settings.cardOn}
          onChange={(cardOn) => set({ cardOn })}
          choices={[
            ['pointing', t('options_card_pointing')],
            ['click', t('options_card_click')],
          ]}
        />
        <Switch on={settings.print} onChange={(print) => set({ print })}>
          {t('options_print')}
        </Switch>
      </Section>

      <Section title={t('options_statements')}>
        <Types settings={settings} onChange={(types) => set({ types })} />
        <Confidence value={settings.minimumConfidence} onChange={(minimumConfidence) => set({ minimumConfidence })} />
      </Section>

      <Section title={t('options_conflicts')}>
        <Choice
          legend={t('options_conflicts_shown')}
          value={settings.contradictions}
          onChange={(contradictions) => set({ contradictions })}
          choices={[
            ['reported', t('options_conflicts_reported')],
            ['inferred', t('options_conflicts_inferred')],
          ]}
        />
        <Switch on={settings.disagreements} onChange={(disagreements) => set({ disagreements })}>
          {t('options_disagreements')}
        </Switch>
      </Section>

      <Section title={t('options_sites')}>
        <Sites
          offSites={settings.offSites}
          origins={origins}
          onTurnOn={(site) => set({ offSites: settings.offSites.filter((other) => other !== site) })}
          onRevoke={actions.revoke}
        />
      </Section>

      <Section title={t('options_dismissals')}>
        <Dismissals dismissals={dismissals} onRestore={actions.restore} />
      </Section>

      <Section title={t('options_shortcuts')}>
        <Shortcuts shortcuts={shortcuts} onOpen={actions.openShortcuts} />
      </Section>

      <Reset onReset={() => actions.save(DEFAULT_SETTINGS)} />

      <footer>
        <a href="/THIRD_PARTY_NOTICES.md" target="_blank">
          {t('options_notices')}
        </a>
      </footer>
    </main>
  );
}

const TYPES = ['direct', 'mixed', 'indirect'] as const;

function Types({ settings, onChange }: { settings: Settings; onChange: (types: Settings['types']) => void }) {
  return (
    <fieldset>
      <legend>{t('options_types')}</legend>
      {TYPES.map((type) => (
        <label class="option" key={type}>
          <input
            type="checkbox"
            checked={settings.types[type]}
            onChange={(event) => onChange({ ...settings.types, [type]: event.currentTarget.checked })}
          />
          <span>
            {t(`type_${type}`)} <span class="quiet">{t(`options_type_${type}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Confidence({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  return (
    <label class="range">
      <span>{t('options_confidence')}</span>
      <input
        type="range"
        min="0"
        max="0.95"
        step="0.05"
        value={value}
        aria-valuetext={percent(value)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="percent" aria-hidden="true">
        {percent(value)}
      </span>
      <span class="quiet">{t('options_confidence_hint')}</span>
    </label>
  );
}

const percent = (value: number) => value.toLocaleString(t('language'), { style: 'percent' });

/** Asks once more in the same place, because there is no way back. */
function Reset({ onReset }: { onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  const place = useKeptFocus<HTMLDivElement>(asking);
  const answer = (reset: boolean) => {
    if (reset) onReset();
    setAsking(false);
  };
  return (
    <div class="reset" ref={place}>
      {asking ? (
        <>
          <span role="status">{t('options_reset_sure')}</span>
          <button type="button" class="button filled" onClick={() => answer(true)}>
            {t('options_reset')}
          </button>
          <button type="button" class="button" onClick={() => answer(false)}>
            {t('cancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {t('options_reset')}
        </button>
      )}
    </div>
  );
}
