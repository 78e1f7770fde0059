/** What two statements are at odds over. */
export type PairType =
  | 'denial'
  | 'opposite'
  | 'figures'
  | 'authenticity'
  | 'disagreement'
  | 'changed-position'
  | 'correction';
