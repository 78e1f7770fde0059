/** The panel's tabs, in order. */
export const TABS = ['speakers', 'conflicts', 'article'] as const;
export type Tab = (typeof TABS)[number];

export const isTab = (value: unknown): value is Tab => TABS.some((tab) => tab === value);
