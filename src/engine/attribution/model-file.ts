/** The learned weights in memory; see training/ for how they come to be. */
export interface AttributionModel {
  readonly version: number;
}
