/**
 * The small bar at the foot of the window: while the page shows one speaker or a search alone it says so, steps through what is left, and
 * ends it; and it says for a moment that the view has changed.
 */
import type { Theme } from '../../shared/palette';
import { button, element, icon, isolated } from '../layer/elements';
import { createShadowHost, type ShadowHost } from '../layer/shadow-host';
import type { Texts } from '../texts';
import style from './bar.css?inline';

/** In milliseconds: long enough to be read. */
const SAID = 2500;

export interface BarContent {
  readonly label: string;
  /** From 1; 0 where none of them was stepped to yet. */
  readonly number: number;
  readonly count: number;
  /** The colour of the speaker's line. */
  readonly colour: string;
  readonly theme: Theme;
}

export interface Bar {
  show(content: BarContent): void;
  hide(): void;
  /** A line that goes by itself; screen readers hear it. */
  say(text: string, theme: Theme): void;
  readonly owns: (target: EventTarget | null) => boolean;
}

export interface BarActions {
  step(direction: 'next' | 'previous'): void;
  end(): void;
}

export function createBar(window: Window, texts: Texts, actions: BarActions, signal: AbortSignal): Bar {
  const { t } = texts;
  let shadow: ShadowHost | undefined;
  let view: HTMLElement | undefined;
  let shown: BarContent | undefined;
  let timer = 0;

  const close = () => {
    window.clearTimeout(timer);
    shadow?.host.remove();
    view = undefined;
  };
  signal.addEventListener('abort', close, { once: true });

  /** The bar's element is kept while it changes: a live region that comes anew says nothing, and the focus stays on its button. */
  const draw = (name: 'narrowed' | 'said', theme: Theme, make: () => HTMLElement): HTMLElement | undefined => {
    window.clearTimeout(timer);
    shadow ??= createShadowHost(window, style);
    if (view?.dataset['name'] !== name) {
      view = make();
      view.dataset['name'] = name;
      shadow.root.querySelector('.bar')?.remove();
      shadow.root.append(view);
    }
    view.dataset['theme'] = theme;
    shadow.setBox('inset', 'auto 0 12px');
    shadow.setBox('margin', '0 auto');
    return shadow.show() ? view : undefined;
  };

  const narrowed = () =>
    element(
      'div',
      { class: 'bar', role: 'toolbar', 'aria-label': t('bar_label'), lang: t('language'), dir: 'ltr' },
      element('span', { class: 'line' }, element('span', { class: 'text parts', role: 'status' })),
      button('previous', t('command_previous_statement'), icon('previous'), () => actions.step('previous')),
      button('next', t('command_next_statement'), icon('next'), () => actions.step('next')),
      button('close', t('bar_end'), icon('close'), () => actions.end()),
    );

  return {
    show(content) {
      shown = content;
      const drawn = draw('narrowed', content.theme, narrowed);
      drawn?.style.setProperty('--speaker', content.colour);
      const { label, number, count } = content;
      const place = number > 0 ? t('card_place', number, count) : texts.tn('statements', count);
      drawn
        ?.querySelector('.text')!
        .replaceChildren(isolated(label, 'name'), ' ', element('span', { class: 'place' }, place));
    },
    hide() {
      if (!shown) return;
      shown = undefined;
      close();
    },
    say(text, theme) {
      if (shown) return;
      const said = draw('said', theme, () =>
        element('div', { class: 'bar said' }, element('span', { role: 'status' })),
      );
      // Filled after it was shown, or screen readers would not hear it.
      said?.firstElementChild?.replaceChildren(text);
      timer = window.setTimeout(close, SAID);
    },
    owns: (target) => target !== null && target === shadow?.host,
  };
}
