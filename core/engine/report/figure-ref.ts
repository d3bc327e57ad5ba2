/** Names one figure of a report: an indicator as a whole (both texts empty), or one part of a breakdown of it. */
export interface FigureRef {
  readonly indicator: string;
  /** `w`, or `s*w` for two dimensions together. */
  readonly dimension: string;
  /** `31.73`, or `L*31.73`. */
  readonly key: string;
}

/** A text that is the same for the same figure: `IND-02`, `IND-02 s*w L*31.73`. */
export function figureId({ indicator, dimension, key }: FigureRef): string {
  return dimension === '' ? indicator : `${indicator} ${dimension} ${key}`;
}
