import type { Day } from '../schema/day.ts';

/** A stretch of time in which something held; without `to` it still does. */
export interface Span {
  from: Day;
  to: Day | undefined;
  fromName?: string | undefined;
  toName?: string | undefined;
  kind?: 't' | 'p';
}

export interface BarLayout {
  /** In percent of the width. A bar that reaches beyond the window of time has no cap on that side. */
  bars: { from: number; to: number; begins: boolean; ends: boolean; kind?: 't' | 'p' | undefined }[];
  labels: { x: number; text: string; anchor: 'start' | 'end' }[];
  /** Every year has a tick; every fourth a name. */
  years: { x: number; year?: number | undefined }[];
}

/** Less than this apart, in percent, two labels would run into each other on a phone. */
export const reach = 32;

/** Places the bars, caps and labels of an interval bar between two days. */
export function layOutBar(spans: readonly Span[], { first, last }: { first: Day; last: Day }): BarLayout {
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const place = (day: Day) => Math.round(Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start))) * 10_000) / 100;
  const bars = spans
    .filter(({ to }) => to === undefined || to > first)
    // Where the next stretch begins on the same day, its begin is the end of this one.
    .map(({ from, to, kind }, index, all) => ({ from: place(from), to: to === undefined ? 100 : place(to), begins: from >= first, ends: to !== undefined && to <= last && all[index + 1]?.from !== to, kind }));
  const named = spans.flatMap(({ from, to, fromName, toName }) => [...(fromName ? [{ x: place(from), text: fromName }] : []), ...(to !== undefined && toName ? [{ x: place(to), text: toName }] : [])]);
  const labels: BarLayout['labels'] = [];
  named.forEach(({ x, text }, index) => {
    const before = labels.at(-1);
    const free = before === undefined ? x : x - before.x - (before.anchor === 'start' ? reach : 0);
    const room = (named[index + 1]?.x ?? 100) - x;
    if (room >= reach && (before === undefined || before.anchor === 'end' || x - before.x >= reach)) labels.push({ x, text, anchor: 'start' });
    else if (free >= reach) labels.push({ x, text, anchor: 'end' });
  });
  const [firstYear, lastYear] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
    .filter((year) => `${year}-01-01` >= first)
    .map((year) => ({ x: place(`${year}-01-01`), year: (year - firstYear) % 4 === 0 && place(`${year}-01-01`) < 94 ? year : undefined }));
  return { bars, labels, years };
}
