import { useId } from 'preact/hooks';
import { type Conflict, type Denial, type Span, type Statement, wordsOf } from '../engine';
import { t } from '../shared/i18n';
import { MarkedText } from '../ui/MarkedText';
import { speakerStyle, Swatch } from '../ui/Swatch';
import { useKeptFocus } from '../ui/use-kept-focus';
import { ConflictCard } from './ConflictCard';
import type { ListView } from './view';

interface Props {
  readonly list: ListView;
  readonly cards: readonly { readonly contradiction: Conflict; readonly key: string }[];
  /** Those that take part in no conflict shown. */
  readonly denials: readonly Denial[];
  readonly dismissed: readonly string[];
}

/** What is disputed on the page, then what is denied without anybody in the article claiming it. */
export function Conflicts({ list, cards, denials, dismissed }: Props) {
  const heading = useId();
  const { actions } = list;
  if (cards.length === 0 && denials.length === 0) return <p class="empty">{t('conflicts_none')}</p>;
  return (
    <>
      <ul class="conflicts">
        {cards.map(({ contradiction, key }) => (
          <ConflictItem
            key={key}
            list={list}
            contradiction={contradiction}
            dismissed={dismissed.includes(key)}
            onDismiss={(isDismissed) => {
              const label = isDismissed ? wordsOf(list.index.analysis.text, contradiction.headline) : '';
              actions.dismiss({ key, label }, isDismissed);
            }}
          />
        ))}
      </ul>
      {denials.length > 0 && (
        <section class="denials" aria-labelledby={heading}>
          <h2 id={heading}>{t('denials')}</h2>
          <p class="quiet">{t('denials_hint')}</p>
          <ul>
            {denials.map((denial) => (
              <DenialItem key={denial.id} list={list} denial={denial} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface ConflictItemProps {
  readonly list: ListView;
  readonly contradiction: Conflict;
  readonly dismissed: boolean;
  readonly onDismiss: (dismissed: boolean) => void;
}

function ConflictItem({ list, contradiction, dismissed, onDismiss }: ConflictItemProps) {
  const item = useKeptFocus<HTMLLIElement>(dismissed);
  if (!dismissed)
    return (
      <li ref={item}>
        <ConflictCard
          view={list}
          contradiction={contradiction}
          onDismiss={() => onDismiss(true)}
          actions={list.actions}
        />
      </li>
    );
  return (
    <li ref={item} class="dismissed">
      <span class="quiet">{t('dismissed')}</span>
      <button type="button" class="link" onClick={() => onDismiss(false)}>
        {t('undo')}
      </button>
    </li>
  );
}

function DenialItem({ list, denial }: { list: ListView; denial: Denial }) {
  const { index, actions, colours, palette } = list;
  const statement = index.statements.get(denial.statement);
  if (!statement) return null;
  const speaker = index.speakers.get(statement.speaker ?? '');
  const colour = colours.get(speaker?.id ?? '');
  return (
    <li class="denial" style={speakerStyle(colour, palette)}>
      <h3>
        <Swatch colour={colour} palette={palette} name={speaker?.name ?? '?'} />
        <bdi class="name">{speaker?.name ?? t('speaker_unknown')}</bdi>
      </h3>
      <button type="button" class="words" title={t('jump')} onClick={() => actions.jump(statement.id)}>
        <bdi>
          <MarkedText
            text={index.analysis.text}
            spans={withItsSentence(index.analysis.text, statement, denial.evidence)}
            evidence={denial.evidence}
          />
        </bdi>
      </button>
    </li>
  );
}

/** In characters from the first to the last word of a denial, source and cue included. */
const LONGEST_SENTENCE = 400;

/** The denial with the words around it that say who denies and how, as the article has them; the statement alone where they stand far apart. */
function withItsSentence(
  text: string,
  { content, cue, source }: Statement,
  evidence: readonly Span[],
): readonly Span[] {
  const all = [...content, ...cue, ...source, ...evidence];
  const [start, end] = [Math.min(...all.map((span) => span[0])), Math.max(...all.map((span) => span[1]))];
  return end - start <= LONGEST_SENTENCE && !text.slice(start, end).includes('\n') ? [[start, end]] : content;
}
