import type { Day } from '../schema/day.ts';

const dayLength = 86_400_000;

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** A day as a year with fraction: 2019-07-02 is a little below 2019.5. */
export function decimalYear(day: Day): number {
  const year = Number(day.slice(0, 4));
  const [begin, end] = [dayNumber(`${year}-01-01`), dayNumber(`${year + 1}-01-01`)];
  return year + (dayNumber(day) - begin) / (end - begin);
}

/** A stretch of time laid along a line. */
export interface TimeScale {
  from: Day;
  to: Day;
  /** Where a day lies, from 0 at `from` to 1 at `to`; days beyond lie at the ends. */
  share(day: Day): number;
}

/** @throws when it does not end after it begins. */
export function createTimeScale(from: Day, to: Day): TimeScale {
  const [first, length] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  if (!(length > 0)) throw new Error(`A time scale cannot go from ${from} to ${to}`);
  return { from, to, share: (day) => Math.min(1, Math.max(0, (dayNumber(day) - first) / length)) };
}

/** The years that begin within the scale, with the place of their first day. */
export function listYears({ from, to, share }: TimeScale): { year: number; share: number }[] {
  const years: { year: number; share: number }[] = [];
  for (let year = Number(from.slice(0, 4)); `${year}-01-01` <= to; year++) {
    if (`${year}-01-01` >= from) years.push({ year, share: share(`${year}-01-01`) });
  }
  return years;
}

/** Years between two labels, a power of two, so that a sparser axis shows some of the labels of a denser one. */
export function yearStep(count: number, atMost: number): number {
  let step = 1;
  while (count / step > atMost) step *= 2;
  return step;
}
