/** Drawn on a 16 by 16 grid with lines of 1.5. */
const PATHS = {
  chevron: 'M6 3.5 10.5 8 6 12.5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  check: 'M3 8.5 6.5 12 13 4.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3 3',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M5.8 9.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
  side: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  jump: 'M3 13V9a3 3 0 0 1 3-3h7M10 3l3 3-3 3',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

/** Decoration: the control around it carries the name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path d={PATHS[name]} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
