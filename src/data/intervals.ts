import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import type { Dataset, PlacedFeature } from './dataset.ts';
import { findDay } from './timeline.ts';

/** A statement with the days between which it holds: from the first up to, not including, the last. */
export interface Interval {
  from: Day;
  /** Undefined while it still holds. */
  to: Day | undefined;
  /** The version or day from which it holds, as the data names it. */
  fromName: string;
  toName: string | undefined;
  statement: Statement;
}

/** One framework's answer to a feature as intervals, oldest first. */
export function getIntervals({ releaseDays }: Dataset, feature: PlacedFeature, framework: string): Interval[] {
  const statements = feature.answers[framework];
  if (statements === undefined) throw new Error(`${feature.id} has no answer for "${framework}"`);
  const dayOf = (moment: Statement['from']): Day => {
    const day = findDay(releaseDays, framework, moment);
    if (day === undefined) throw new Error(`${feature.id}, ${framework}: ${JSON.stringify(moment)} is no listed release`);
    return day;
  };
  const nameOf = (moment: Statement['from']) => ('version' in moment ? moment.version : moment.date);
  return statements.map((statement, index) => {
    const end = statement.to ?? statements[index + 1]?.from;
    return {
      from: dayOf(statement.from),
      to: end === undefined ? undefined : dayOf(end),
      fromName: nameOf(statement.from),
      toName: end === undefined ? undefined : nameOf(end),
      statement,
    };
  });
}
