import type { Rule } from '../rule.ts';
import { collectReleaseDays } from '../timeline.ts';

export const marksMatchReleases: Rule = {
  name: 'marks-match-releases',
  demands: 'A marked day that stands for a release is the day of that release.',
  find: ({ edition, releases }) => {
    const days = collectReleaseDays(releases.map(({ record }) => record));
    return edition.flatMap((at) =>
      at.record.marks.flatMap(({ date, release }, index) => {
        const day = release === undefined ? date : days.get(release.framework)?.get(release.version);
        return day === undefined || day === date ? [] : [{ at, path: ['marks', index, 'date'], expected: `${day}, the day of the release`, mend: 'correct the day' }];
      }),
    );
  },
};
