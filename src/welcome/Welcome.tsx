import { useEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Legend } from './Legend';

interface Props {
  /** Made once, and shown as it is. */
  readonly sample: () => HTMLElement;
  /** Marks the sample inside the element until the signal aborts. */
  readonly run: (within: Element, signal: AbortSignal) => void;
  /** The keys as they are set; those that are not set are left out. */
  readonly shortcuts: readonly { readonly description: string; readonly key: string }[];
  readonly onOptions: () => void;
}

/** The first-run page: what Sayso does, what it reads and never sends, how to read its marks, and a sample to try it on. */
export function Welcome({ sample, run, shortcuts, onOptions }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    sheet.current!.replaceChildren(sample());
    run(sheet.current!, end.signal);
    return () => end.abort();
  }, [sample, run]);
  const keys = shortcuts.filter(({ key }) => key);
  return (
    <main>
      <div class="about">
        <header>
          <img src="/icons/sayso.svg" alt="" width="40" height="40" />
          <h1>{t('welcome_title')}</h1>
        </header>
        <p>{t('welcome_does_text')}</p>
        <Point title={t('welcome_reads')} text={t('welcome_reads_text')} />
        <Point title={t('welcome_sends')} text={t('welcome_sends_text')} />
        <Legend />
        {keys.length > 0 && (
          <section>
            <h2>{t('welcome_keys')}</h2>
            <dl class="keys">
              {keys.map(({ description, key }) => (
                <div key={description}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{description}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <p class="quiet">{t('welcome_pin')}</p>
        <p class="quiet">{t('welcome_panel')}</p>
        <p class="quiet">{t('welcome_next')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {t('open_options')}
        </button>
      </div>
      <section class="try" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p class="quiet">{t('welcome_try_text')}</p>
        <div class="sheet" lang="en" ref={sheet} />
        <p class="quiet">{t('welcome_sample_invented')}</p>
      </section>
    </main>
  );
}

function Point({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
