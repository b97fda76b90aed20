import { firstDayOf, type Day } from '../schema/day.ts';
import type { Release } from '../schema/release.ts';
import type { LifeStatement } from '../schema/life.ts';
import type { Dataset, PlacedFeature } from './dataset.ts';
import { getIntervals, type Interval } from './intervals.ts';
import { compareVersions } from './timeline.ts';

/** The statement in force on a day; undefined before the framework's first release, or where nothing is stated. */
export function findStatement(dataset: Dataset, feature: PlacedFeature, framework: string, day: Day): Interval | undefined {
  if (!isReleased(dataset, framework, day)) return undefined;
  return getIntervals(dataset, feature, framework).find(({ from, to }) => from <= day && (to === undefined || day < to));
}

/** Whether a framework or tool had made its first release by a day. */
export function isReleased({ releases }: Dataset, id: string, day: Day): boolean {
  const first = releases.get(id)?.[0];
  return first !== undefined && firstDayOf(first.date) <= day;
}

/** The release with the highest version up to a day: what a newcomer would have installed. */
export function findNewestRelease({ releases }: Dataset, id: string, day: Day): Release | undefined {
  return releases
    .get(id)
    ?.filter(({ date }) => firstDayOf(date) <= day)
    .reduce<Release | undefined>((newest, release) => (newest !== undefined && compareVersions(newest.version, release.version) > 0 ? newest : release), undefined);
}

/** The stretch of life that a day falls in. */
export function findLife(life: readonly LifeStatement[], day: Day): LifeStatement | undefined {
  return life.findLast(({ from }) => from.date <= day);
}
