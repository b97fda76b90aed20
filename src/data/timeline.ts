import type { Day } from '../schema/day.ts';
import { firstDayOf } from '../schema/day.ts';
import type { Moment } from '../schema/moment.ts';
import type { ReleaseFile } from '../schema/release.ts';

/** Day of each version, by framework or tool. */
export type ReleaseDays = ReadonlyMap<string, ReadonlyMap<string, Day>>;

/** Collects the day of each listed version. */
export function collectReleaseDays(files: Iterable<ReleaseFile>): ReleaseDays {
  const days = new Map<string, Map<string, Day>>();
  for (const { id, releases } of files) days.set(id, new Map(releases.map(({ version, date }) => [version, firstDayOf(date)])));
  return days;
}

/** The day of a moment; undefined when its version is not in the release list. */
export function findDay(days: ReleaseDays, id: string, moment: Moment): Day | undefined {
  return 'date' in moment ? moment.date : days.get(id)?.get(moment.version);
}

/** The later and earlier of versions such as 2.10.0 and 2.9.1, number by number. A build named by its day comes before all numbered versions. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (/^\d{4}-\d{2}-\d{2}$/.test(version) ? `0.${version}` : version).split(/[.+-]/).map((part) => Number.parseInt(part, 10) || 0)) as [number[], number[]];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
