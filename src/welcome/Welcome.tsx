import { useEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n';

interface Props {
  /** Made once, and shown as it is. */
  readonly sample: () => HTMLElement;
  /** Marks the sample inside the element until the signal aborts. */
  readonly run: (within: Element, signal: AbortSignal) => void;
  readonly onOptions: () => void;
}

/** The first-run page: what Sayso does, what it reads and never sends, and a sample to try it on. */
export function Welcome({ sample, run, onOptions }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    sheet.current!.replaceChildren(sample());
    run(sheet.current!, end.signal);
    return () => end.abort();
  }, [sample, run]);
  return (
    <>
      <header>
        <img src="/icons/sayso.svg" alt="" width="56" height="56" />
        <h1>{t('welcome_title')}</h1>
        <p>{t('extension_description')}</p>
      </header>
      <main>
        <ul class="points">
          <Point title={t('welcome_does')} text={t('welcome_does_text')} />
          <Point title={t('welcome_reads')} text={t('welcome_reads_text')} />
          <Point title={t('welcome_sends')} text={t('welcome_sends_text')} />
        </ul>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome_try')}</h2>
          <p class="quiet">{t('welcome_try_text')}</p>
          <div class="sheet" lang="en" ref={sheet} />
          <p class="quiet">{t('welcome_sample_invented')}</p>
        </section>
      </main>
      <footer>
        <p>{t('welcome_next')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {t('open_options')}
        </button>
      </footer>
    </>
  );
}

function Point({ title, text }: { title: string; text: string }) {
  return (
    <li>
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}
