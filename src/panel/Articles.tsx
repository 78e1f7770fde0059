import { useId, useMemo } from 'preact/hooks';
import { partsOf } from '../engine';
import { t } from '../shared/i18n';
import { Results, type ResultsProps } from './Results';

/** The results of a page: of each of its articles by itself where it shows several, first of the one that the reader has before their eyes. */
export function Articles(props: ResultsProps) {
  const { analysis, showing, memory, onMemory } = props;
  const id = useId();
  const articles = useMemo(() => partsOf(analysis), [analysis]);
  const [first, ...others] = articles;
  if (others.length === 0) return <Results {...props} />;
  const inView = showing?.open ?? showing?.inView ?? null;
  const followed = articles.findIndex(({ statements }) => statements.some((statement) => statement.id === inView));
  const chosen = memory.article ?? Math.max(0, followed);
  return (
    <>
      <p class="articles">
        <label class="unseen" for={id}>
          {t('article_switch')}
        </label>
        <select
          id={id}
          value={chosen}
          onChange={({ currentTarget }) => onMemory({ ...memory, article: Number(currentTarget.value), scroll: 0 })}
        >
          {articles.map(({ title }, i) => (
            <option key={i} value={i}>
              {title || t('article_number', i + 1)}
            </option>
          ))}
        </select>
      </p>
      <Results {...props} analysis={articles[chosen] ?? first} />
    </>
  );
}
