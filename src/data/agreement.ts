import type { Day } from '../schema/day.ts';
import type { Chapter } from '../schema/feature.ts';
import { findStatement } from './as-of.ts';
import type { Dataset } from './dataset.ts';
import { comparableValue } from './differences.ts';

export interface Agreement {
  day: Day;
  /** Questions on which the two gave the same answer. */
  same: number;
  /** Questions that could be compared: both had answered, neither with unknown or not applicable. */
  compared: number;
}

/** How far two frameworks agreed on a day. Questions answered in free text are left out: words differ where facts don't. */
export function getAgreement(dataset: Dataset, a: string, b: string, day: Day, chapter?: Chapter): Agreement {
  let [same, compared] = [0, 0];
  for (const feature of dataset.features) {
    if (feature.type === 'text' || (chapter !== undefined && feature.chapter !== chapter)) continue;
    const [left, right] = [a, b].map((id) => comparableValue(findStatement(dataset, feature, id, day)?.statement));
    if (left === undefined || right === undefined) continue;
    compared += 1;
    if (left === right) same += 1;
  }
  return { day, same, compared };
}

/** The first day of each month from one day to another, the last day itself added. */
export function listMonths(from: Day, to: Day): Day[] {
  const months: Day[] = [];
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]; ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) break;
    if (day >= from) months.push(day);
  }
  return months.at(-1) === to ? months : [...months, to];
}
