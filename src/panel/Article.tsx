import type { TargetedMouseEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Statement } from '../engine';
import { t, tn } from '../shared/i18n';
import { speakerStyle } from '../ui/Swatch';
import { glanceAt, type Glance } from './glance';
import type { ListView } from './view';

/** In statements: a picture of fewer says little, and says so. */
const FEW = 4;
/** Speakers told by name; the rest is one piece. */
const NAMED = 7;

interface Props {
  readonly list: ListView;
  readonly statements: readonly Statement[];
}

/** The article at a glance: whose words it is made of, how they came, and where they stand. */
export function Article({ list, statements }: Props) {
  const glance = useMemo(() => glanceAt(list.index.analysis, statements), [list.index, statements]);
  const { quoted, paraphrased, own } = glance.shares;
  const all = quoted + paraphrased + own;
  return (
    <div class="article">
      {statements.length < FEW && <p class="quiet">{t('article_few')}</p>}
      <section>
        <h2>{t('article_shares')}</h2>
        <Bar
          parts={[
            { label: t('type_direct'), words: quoted, look: 'quoted' },
            { label: t('type_indirect'), words: paraphrased, look: 'paraphrased' },
            { label: t('article_own'), words: own, look: 'own' },
          ]}
          all={all}
        />
      </section>
      <section>
        <h2>{t('article_speakers')}</h2>
        <Bar parts={speakerParts(glance, list)} all={quoted + paraphrased} rows />
        <p class="quiet">{t('article_unnamed', glance.unnamed.count, glance.unnamed.of)}</p>
      </section>
      <section>
        <h2>{t('article_places')}</h2>
        <Strip glance={glance} list={list} />
        <p class="quiet">{t('article_places_hint')}</p>
      </section>
    </div>
  );
}

interface Part {
  readonly label: string;
  readonly words: number;
  readonly look?: string;
  readonly style?: Record<string, string>;
}

interface BarProps {
  readonly parts: readonly Part[];
  /** In words: what the whole bar stands for. */
  readonly all: number;
  /** The legend has a row for each part. */
  readonly rows?: boolean;
}

/** A stacked bar with its legend, which is all that a screen reader needs. */
function Bar({ parts, all, rows = false }: BarProps) {
  const shown = parts.filter(({ words }) => words > 0);
  return (
    <>
      <div class="stack" aria-hidden="true">
        {shown.map(({ label, words, look = '', style }) => (
          <span key={label} class={`piece ${look}`} style={{ ...style, flexGrow: words }} />
        ))}
      </div>
      <ul class={rows ? 'legend rows' : 'legend'}>
        {shown.map(({ label, words, look = '', style }) => (
          <li key={label}>
            <span class={`piece ${look}`} style={style} aria-hidden="true" />
            <bdi>{label}</bdi> <span class="count">{share(words, all)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const share = (words: number, all: number) =>
  (words / Math.max(1, all)).toLocaleString(t('language'), { style: 'percent' });

function speakerParts({ speakers }: Glance, { colours, palette }: ListView): Part[] {
  const named = speakers.slice(0, NAMED).map(({ speaker, words }) => ({
    label: speaker?.name ?? t('speaker_unknown'),
    words,
    style: speakerStyle(colours.get(speaker?.id ?? ''), palette),
  }));
  const others = speakers.slice(NAMED).reduce((sum, { words }) => sum + words, 0);
  return [
    ...named,
    { label: tn('article_others', speakers.length - NAMED), words: others, style: speakerStyle(undefined, palette) },
  ];
}

/** The whole article from its beginning to its end, a tick a statement; a click leads to the nearest. The list has the same for keyboard and ears. */
function Strip({ glance, list }: { glance: Glance; list: ListView }) {
  const { ticks } = glance;
  const jump = (event: TargetedMouseEvent<SVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - left) / width;
    const nearest = ticks.reduce<(typeof ticks)[number] | undefined>(
      (best, tick) => (!best || Math.abs(tick.at - at) < Math.abs(best.at - at) ? tick : best),
      undefined,
    );
    if (nearest) list.actions.jump(nearest.statement.id);
  };
  return (
    <svg class="strip" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" onClick={jump}>
      {ticks.map(({ statement, at }) => (
        <rect
          key={statement.id}
          class={statement.id === list.current ? 'tick at' : 'tick'}
          style={speakerStyle(list.colours.get(statement.speaker ?? ''), list.palette)}
          x={Math.round(at * 994)}
          y={statement.id === list.current ? 0 : 5}
          width="6"
          height={statement.id === list.current ? 24 : 14}
        />
      ))}
    </svg>
  );
}
