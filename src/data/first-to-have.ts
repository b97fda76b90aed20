import { firstDayOf, type Day } from '../schema/day.ts';
import type { Dataset, PlacedFeature } from './dataset.ts';
import { getIntervals, type Interval } from './intervals.ts';

export interface First {
  framework: string;
  interval: Interval;
  /** The day from which both the statement and the framework's first release stand. */
  day: Day;
}

/** The frameworks that came to have a feature in full ("yes"), earliest first. */
export function findFirsts(dataset: Dataset, feature: PlacedFeature): First[] {
  if (feature.type !== 'support') return [];
  return dataset.frameworks
    .flatMap(({ id }): First[] => {
      const interval = getIntervals(dataset, feature, id).find(({ statement }) => statement.value === 'yes');
      const released = dataset.releases.get(id)?.[0];
      if (interval === undefined || released === undefined) return [];
      const firstRelease = firstDayOf(released.date);
      return [{ framework: id, interval, day: interval.from > firstRelease ? interval.from : firstRelease }];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Years between two days, to one decimal. */
export function yearsBetween(from: Day, to: Day): number {
  return Math.round(((Date.parse(to) - Date.parse(from)) / (365.25 * 24 * 3600 * 1000)) * 10) / 10;
}
