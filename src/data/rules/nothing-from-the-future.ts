import { firstDayOf } from '../../schema/day.ts';
import type { Located } from '../content.ts';
import type { JsonPath } from '../place.ts';
import type { Rule, Violation } from '../rule.ts';

export const nothingFromTheFuture: Rule = {
  name: 'nothing-from-the-future',
  demands: 'No check, reading, release or change lies after the dataset’s own day.',
  find: (content) => {
    const today = content.edition[0]?.record.date;
    if (today === undefined) return [];
    const violations: Violation[] = [];
    const demand = (at: Located<unknown>, path: JsonPath, day: string | undefined) => {
      if (day !== undefined && firstDayOf(day) > today) violations.push({ at, path, expected: `a day up to ${today}, the dataset’s own`, mend: 'correct the day, or move the day in content/edition.json' });
    };
    for (const at of content.releases) at.record.releases.forEach(({ date }, index) => demand(at, ['releases', index, 'date'], date));
    for (const at of content.sources) at.record.sources.forEach(({ read, published }, index) => {
      demand(at, ['sources', index, 'read'], read);
      demand(at, ['sources', index, 'published'], published);
    });
    for (const at of content.traps) for (const [framework, { verified }] of Object.entries(at.record.values)) demand(at, ['values', framework, 'verified', 'on'], verified.on);
    for (const at of content.claims) demand(at, ['verified', 'on'], at.record.verified.on);
    for (const at of [...content.frameworks, ...content.tools]) at.record.life.forEach(({ from, verified }, index) => {
      demand(at, ['life', index, 'from', 'date'], from.date);
      demand(at, ['life', index, 'verified', 'on'], verified.on);
    });
    for (const at of content.features)
      for (const [framework, statements] of Object.entries(at.record.answers))
        statements.forEach(({ from, verified }, index) => {
          demand(at, ['answers', framework, index, 'verified', 'on'], verified?.on);
          if ('date' in from) demand(at, ['answers', framework, index, 'from', 'date'], from.date);
        });
    return violations;
  },
};
