import type { Day } from '../schema/day.ts';
import type { Statement } from '../schema/statement.ts';
import { findStatement } from './as-of.ts';
import type { Dataset, PlacedFeature } from './dataset.ts';

/** A value as something to compare; undefined where nothing can be compared: unknown, not applicable, not yet released. */
export function comparableValue(statement: Statement | undefined): string | undefined {
  if (statement === undefined || statement.value === 'unknown' || statement.value === 'not-applicable') return undefined;
  return typeof statement.value === 'object' ? statement.value.en : String(statement.value);
}

/** Whether any two of the frameworks answered differently on a day. An unknown differs from nothing. */
export function areDifferent(dataset: Dataset, feature: PlacedFeature, frameworks: readonly string[], day: Day): boolean {
  const values = frameworks.map((id) => comparableValue(findStatement(dataset, feature, id, day)?.statement)).filter((value) => value !== undefined);
  return new Set(values).size > 1;
}

/** Whether another statement holds on the later day than on the earlier one. */
export function hasChanged(dataset: Dataset, feature: PlacedFeature, framework: string, earlier: Day, later: Day): boolean {
  return findStatement(dataset, feature, framework, earlier)?.from !== findStatement(dataset, feature, framework, later)?.from;
}

/** Features that one framework had in full on a day, and the other not or in part. */
export function findLacking(dataset: Dataset, lacking: string, having: string, day: Day): PlacedFeature[] {
  return dataset.features.filter((feature) => {
    if (feature.type !== 'support') return false;
    const [without, with_] = [lacking, having].map((id) => comparableValue(findStatement(dataset, feature, id, day)?.statement));
    return with_ === 'yes' && without !== undefined && without !== 'yes';
  });
}
