import { firstDayOf } from '../../schema/day.ts';
import type { Rule, Violation } from '../rule.ts';
import { collectReleaseDays, findDay } from '../timeline.ts';

export const statementsInOrder: Rule = {
  name: 'statements-in-order',
  demands: 'The statements of an answer follow one another from the framework’s first release on, without overlap.',
  find: ({ features, releases }) => {
    const days = collectReleaseDays(releases.map(({ record }) => record));
    const firstDays = new Map(releases.map(({ record }) => [record.id, firstDayOf(record.releases[0]!.date)]));
    return features.flatMap((at) =>
      Object.entries(at.record.answers).flatMap(([framework, statements]) => {
        const violations: Violation[] = [];
        let busyUntil = '';
        statements.forEach(({ from, to }, index) => {
          const path = ['answers', framework, index];
          const begin = findDay(days, framework, from);
          const end = to === undefined ? undefined : findDay(days, framework, to);
          const firstDay = firstDays.get(framework);
          if (begin === undefined) return;
          if (index === 0 && firstDay !== undefined && begin > firstDay)
            violations.push({ at, path: [...path, 'from'], found: `a first statement from ${begin}`, expected: `one from ${firstDay}, the first release, or earlier`, mend: 'begin the answer with the first release, if only with "unknown"' });
          if (begin < busyUntil || (index > 0 && begin === busyUntil && statements[index - 1]!.to === undefined))
            violations.push({ at, path: [...path, 'from'], found: `a begin on ${begin}`, expected: `a day after ${busyUntil}`, mend: 'put the statements in order of time, or correct the version' });
          if (end !== undefined && end <= begin)
            violations.push({ at, path: [...path, 'to'], found: `an end on ${end}`, expected: `a day after ${begin}`, mend: 'exchange from and to, or correct the version' });
          busyUntil = end ?? begin;
        });
        return violations;
      }),
    );
  },
};
