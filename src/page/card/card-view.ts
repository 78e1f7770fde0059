/** The card's elements, made from what it says. Everything that comes from the page goes in as text. */
import { LINE_OF_TYPE } from '../paint/highlight-names';
import type { Span } from '../../engine';
import type { GivenName } from '../../shared/messages';
import { speakerColour, type Theme } from '../../shared/palette';
import type { Settings } from '../../shared/settings';
import type { CardContent, ColouredConflict, ColouredRival } from './card-content';
import { button, element, icon, isolated } from '../layer/elements';
import type { Texts } from '../texts';

/** What the reader can do on the card. */
export interface CardActions {
  readonly close: () => void;
  goTo(statement: string): void;
  showMention(span: Span): void;
  /** To where the reader was before a jump; absent where there was none. */
  readonly back: (() => void) | undefined;
  /** Shows this speaker's statements alone; absent where nobody is known, or that is so already. */
  readonly only: (() => void) | undefined;
  /** What “Copy” copies: the statement with its source. */
  readonly citation: string;
  copy(text: string): Promise<boolean>;
  /** Absent where no name was given. */
  readonly wrong: WrongSpeaker | undefined;
}

interface WrongSpeaker extends Pick<GivenName, 'hidden' | 'report'> {
  hide(hidden: boolean): void;
}

export interface CardLook {
  readonly theme: Theme;
  readonly palette: Settings['palette'];
}

export function cardView(content: CardContent, look: CardLook, texts: Texts, actions: CardActions): HTMLElement {
  const { t } = texts;
  const line = (index: number | undefined) => speakerColour(index, look.theme, look.palette).line;
  // With no name to give, the article's own words for the source are what there is.
  const ownWords = content.explanation.words;
  const known = content.speaker?.name;
  const name = known ?? (ownWords ? t('card_own_words', ownWords) : t('speaker_unknown'));
  const heading = element('h2', { id: 'who' }, isolated(content.probably ? t('card_probably', name) : name));
  const card = element(
    'div',
    {
      class: 'card',
      role: 'dialog',
      tabindex: '-1',
      lang: t('language'),
      dir: 'ltr',
      'aria-labelledby': 'label who',
      'aria-describedby': 'words role how why',
      'data-theme': look.theme,
    },
    element('span', { id: 'label', class: 'unseen' }, t('card_label')),
    element('span', { id: 'words', class: 'unseen' }, content.words),
    element('header', {}, heading, button('close', t('card_close'), icon('close'), actions.close)),
    element(
      'div',
      { class: 'body' },
      captionLine(content),
      howLine(content, texts),
      ...content.conflicts.map((conflict) => conflictView(conflict, line, texts, actions)),
      whyLine(content, texts, actions),
      speakerLine(content, texts, actions),
    ),
    footer(content, texts, actions),
  );
  card.style.setProperty('--speaker', line(content.colour));
  return card;
}

function captionLine({ speaker }: CardContent): HTMLElement | null {
  if (!speaker || speaker.caption.length === 0) return null;
  return element('p', { id: 'role', class: 'role parts' }, ...speaker.caption.map((part) => isolated(part)));
}

function howLine({ type, cue, via, unsure }: CardContent, { t }: Texts): HTMLElement {
  return element(
    'p',
    { id: 'how', class: 'how parts' },
    element('span', {}, element('span', { class: `type ${LINE_OF_TYPE[type]}` }, t(`type_${type}`))),
    cue && isolated(t('card_cue', cue)),
    via && isolated(t('reported_by', via)),
    unsure && element('span', {}, t('unsure')),
  );
}

function whyLine(content: CardContent, texts: Texts, actions: CardActions): HTMLElement | null {
  const { t } = texts;
  const { antecedent } = content.explanation;
  if (content.obvious) return null;
  return element(
    'p',
    { id: 'why', class: 'why' },
    isolated(reason(content, texts)),
    antecedent && [' ', link(t('card_show_name'), () => actions.showMention(antecedent))],
  );
}

/** What the reader can do about the speaker. */
function speakerLine({ place }: CardContent, { t }: Texts, actions: CardActions): HTMLElement | null {
  const { only, wrong } = actions;
  if (!wrong?.hidden) {
    const links = [
      only && place.count > 1 && link(t('card_only'), only, 'only'),
      wrong && link(t('card_wrong'), () => wrong.hide(true)),
    ].filter((one) => one !== undefined && one !== false);
    return links.length > 0 ? element('p', { class: 'wrong' }, ...links) : null;
  }
  const told = element('span', { role: 'status' });
  const copy = async () => {
    told.textContent = t((await actions.copy(wrong.report)) ? 'copied' : 'copy_failed');
  };
  const undo = link(t('undo'), () => wrong.hide(false));
  return element('p', { class: 'wrong' }, t('card_hidden'), ' ', undo, ' ', link(t('card_report'), copy), ' ', told);
}

function reason({ explanation, speaker }: CardContent, { t, tn }: Texts): string {
  const { form, words, paragraphsAbove: above } = explanation;
  const name = speaker?.name ?? '';
  if (form === 'unknown') return t('card_why_none');
  if (form === 'inherited') return t('card_why_goes_on', name);
  if (above === undefined) return form === 'named' ? t('card_why_named_as', words) : t('card_why_same', words, name);
  if (above === 0) return t('card_why_same_here', words, name);
  return above < 0 ? t('card_why_same_below', words, name) : tn('card_why_same_above', above, words, name);
}

function conflictView(
  conflict: ColouredConflict,
  line: (index: number | undefined) => string,
  { t, tn }: Texts,
  actions: CardActions,
): HTMLElement {
  const { type, tier, headline, side, more } = conflict;
  const key = type === 'changed-position' ? 'changed_position' : type;
  const id = `conflict-${conflict.id}`;
  return element(
    'section',
    { class: 'conflict', 'aria-labelledby': id },
    element(
      'h3',
      { id, class: 'parts' },
      element('span', {}, element('span', { class: 'relation' }, t(`conflict_${key}`))),
      // The name of a possible conflict says so itself.
      type !== 'possible' && element('span', {}, t(`tier_${tier}`)),
    ),
    headline !== '' && element('p', { class: 'reason' }, isolated(headline)),
    element('p', { class: 'reason' }, t(`side_${key}_${side}`)),
    ...conflict.rivals.map((rival) => rivalView(rival, line(rival.colour), t, actions)),
    more > 0 && element('p', { class: 'more' }, tn('card_conflict_more', more)),
  );
}

function rivalView(rival: ColouredRival, line: string, t: Texts['t'], actions: CardActions): HTMLElement {
  const name = rival.byArticle ? t('speaker_article') : (rival.speaker ?? t('speaker_unknown'));
  const { statement } = rival;
  const view = element(
    'div',
    { class: 'rival' },
    element(
      'p',
      { class: 'rival-name' },
      isolated(name),
      statement !== null && button('link', t('card_show_rival', name), t('card_show'), () => actions.goTo(statement)),
    ),
    element(
      'blockquote',
      { dir: 'auto' },
      ...rival.words.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
  view.style.setProperty('--speaker', line);
  return view;
}

function footer({ place }: CardContent, { t }: Texts, actions: CardActions): HTMLElement {
  const { number, count, previous, next } = place;
  const told = element('span', { class: 'told', role: 'status' });
  const copyButton = button('copy', '', icon('copy'), t('card_copy'), async () => {
    told.textContent = (await actions.copy(actions.citation)) ? t('copied') : t('copy_failed');
  });
  const step = (kind: 'previous' | 'next', id: string | null) => {
    const view = button(`step ${kind}`, t(`card_${kind}`), icon(kind), () => id !== null && actions.goTo(id));
    view.disabled = id === null;
    return view;
  };
  const walk =
    count > 1 &&
    number > 0 &&
    element(
      'span',
      { class: 'walk' },
      step('previous', previous),
      element('span', { 'aria-hidden': 'true' }, t('card_place', number, count)),
      element('span', { class: 'unseen' }, t('card_place_label', number, count)),
      step('next', next),
    );
  const { back } = actions;
  return element('footer', {}, back && button('back', '', icon('back'), t('card_back'), back), walk, told, copyButton);
}

const link = (text: string, act: () => unknown, name = ''): HTMLButtonElement => button(`link ${name}`, '', text, act);
