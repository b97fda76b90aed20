/** Points of a line chart with its scales, in px of the drawing; pure, so that tests can ask where things stand. */
export interface Scale { min: number; max: number; from: number; to: number }

export const place = ({ min, max, from, to }: Scale, value: number): number => Math.round((from + ((value - min) / (max - min || 1)) * (to - from)) * 10) / 10;

/** `M x y L x y …` through the points. */
export function linePath(points: readonly { x: number; y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** Round steps of an axis that ends at or above a maximum. */
export function listTicks(max: number, count = 4): number[] {
  const raw = max / count;
  const unit = 10 ** Math.floor(Math.log10(raw || 1));
  const step = [1, 2, 5, 10].map((factor) => factor * unit).find((candidate) => candidate >= raw) ?? raw;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
}
