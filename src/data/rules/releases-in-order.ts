import { firstDayOf } from '../../schema/day.ts';
import type { Rule } from '../rule.ts';

export const releasesInOrder: Rule = {
  name: 'releases-in-order',
  demands: 'Releases are listed by day, the oldest first.',
  find: ({ releases }) =>
    releases.flatMap((at) =>
      at.record.releases.flatMap(({ date }, index, all) =>
        index > 0 && firstDayOf(date) < firstDayOf(all[index - 1]!.date)
          ? [{ at, path: ['releases', index, 'date'], expected: `${all[index - 1]!.date} or later`, mend: 'move the release to its place, or correct the day' }]
          : [],
      ),
    ),
};
