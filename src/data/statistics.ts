/** Where a share of the values lies at or below, between neighbours in proportion. @throws on no values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('a quantile of no values');
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The middle, and the quarters below and above it. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

export const getSpread = (values: readonly number[]): Spread => ({ median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) });
