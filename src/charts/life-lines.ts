import type { Day } from '../schema/day.ts';

export interface LifeLine {
  id: string;
  name: string;
  href: string;
  from: Day;
  /** The day of the end; undefined while it is released. */
  end: Day | undefined;
  last: string;
}

export interface LaidOut {
  width: number;
  height: number;
  rows: (LifeLine & { y: number; x1: number; x2: number; label: 'inside' | 'after' })[];
  years: { year: number; x: number }[];
  /** x of the as-of day and of the marked day. */
  now: number;
  marked: number;
}

const rowHeight = 27;
const top = 26;

/** Lays life lines out on a shared time axis; lengths in px of the drawing's own coordinates. */
export function layOutLives(lines: readonly LifeLine[], { width, labels, now, marked }: { width: number; labels: number; now: Day; marked: Day }): LaidOut {
  const firstYear = Number(lines.map(({ from }) => from).sort()[0]?.slice(0, 4) ?? now.slice(0, 4));
  const begin = Date.parse(`${firstYear}-01-01`);
  const span = Date.parse(now) - begin;
  const x = (day: string) => Math.round((labels + ((Date.parse(day) - begin) / span) * (width - labels - 4)) * 10) / 10;
  const step = width < 500 ? 4 : 2;
  return {
    width,
    height: top + lines.length * rowHeight + 24,
    rows: lines.map((line, index) => {
      const [x1, x2] = [x(line.from), x(line.end ?? now)];
      return { ...line, y: top + index * rowHeight + rowHeight / 2, x1, x2, label: x2 > width - 130 ? 'inside' : 'after' };
    }),
    years: Array.from({ length: Number(now.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index)
      .filter((year) => (year - firstYear) % step === 0)
      .map((year) => ({ year, x: x(`${year}-01-01`) })),
    now: x(now),
    marked: x(marked),
  };
}
