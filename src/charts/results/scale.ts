/** Where values lie along a line: shares from 0 to 1. */
export interface ValueScale {
  isLog: boolean;
  ticks: { value: number; share: number }[];
  share(value: number): number;
}

/** Ranges wider than this can only be read on a logarithmic axis. */
const widest = 25;

/** A scale from zero, or a logarithmic one where the values are too far apart for it. @throws on no values */
export function createValueScale(values: readonly number[]): ValueScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(least) || !Number.isFinite(most)) throw new Error('A scale needs values');
  return least > 0 && most / least > widest ? createLog(least, most) : createLinear(most);
}

function createLinear(most: number): ValueScale {
  const top = most > 0 ? most * 1.04 : 1;
  const step = roundStep(top / 4);
  const share = (value: number) => Math.min(1, Math.max(0, value / top));
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
  return { isLog: false, ticks: ticks.map((value) => ({ value, share: share(value) })), share };
}

function createLog(least: number, most: number): ValueScale {
  const [low, high] = [Math.log10(least / 1.3), Math.log10(most * 1.3)];
  const share = (value: number) => Math.min(1, Math.max(0, (Math.log10(value) - low) / (high - low)));
  const powers = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, index) => 10 ** (Math.ceil(low) + index));
  return { isLog: true, ticks: powers.map((value) => ({ value: Number(value.toPrecision(12)), share: share(value) })), share };
}

/** 1, 2 or 5 times a power of ten, at or above. */
function roundStep(raw: number): number {
  const unit = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 5, 10].map((factor) => factor * unit).find((step) => step >= raw * (1 - 1e-9))!;
}
