import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n';
import { Icon } from './Icon';

interface Props {
  /** Made when it is asked for: citing every statement of a long page beforehand would cost. */
  readonly text: () => string;
  readonly copy: (text: string) => Promise<boolean>;
  readonly label: string;
  /** Icon alone; the label is its name and its tooltip. */
  readonly compact?: boolean;
}

/** In milliseconds. Long enough to be read. */
const TOLD = 2000;

/** Copies and says whether that worked. */
export function CopyButton({ text, copy, label, compact = false }: Props) {
  const [result, setResult] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(setResult, TOLD, undefined);
    return () => clearTimeout(timer);
  }, [result]);
  const outcome = result && t(result === 'copied' ? 'copied' : 'copy_failed');
  return (
    <>
      <button
        type="button"
        class={compact ? 'icon-button' : 'link'}
        {...(compact && { 'aria-label': label, title: label })}
        onClick={() => void copy(text()).then((worked) => setResult(worked ? 'copied' : 'failed'))}
      >
        {compact ? <Icon name={result === 'copied' ? 'check' : 'copy'} /> : (outcome ?? label)}
      </button>
      <span role="status" class="unseen">
        {outcome}
      </span>
    </>
  );
}
