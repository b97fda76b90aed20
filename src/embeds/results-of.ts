import { formatValue, type ResultRow } from '../charts/results/rows.ts';
import { demandComparable, groupComparable } from '../data/comparability.ts';
import type { Dataset } from '../data/dataset.ts';
import { getResults, type Result } from '../data/results.ts';
import { median } from '../data/statistics.ts';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';
import { text } from '../i18n/text.ts';
import type { Benchmark } from '../schema/benchmark.ts';
import { getSubject, nameVersion } from './code-of.ts';

/** Rows that may be drawn together: sound, in agreement, and alike in all but what is compared. */
export interface ResultGroup {
  mode: Benchmark['modes'][number];
  results: Result[];
}

/** The groups of a benchmark, mode by mode, each refused if its rows can't be compared after all. */
export function getGroups(dataset: Dataset, benchmark: Benchmark): ResultGroup[] {
  const results = getResults(dataset, benchmark).filter(({ spread, disagrees }) => spread !== undefined && !disagrees);
  const of = (id: string) => results.find(({ measurement }) => measurement.id === id)!;
  return benchmark.modes.flatMap((mode) => {
    const rows = results.map(({ measurement }) => measurement).filter((measurement) => measurement.mode === mode.id);
    return groupComparable(rows).map((group) => {
      demandComparable(group);
      return { mode, results: group.map(({ id }) => of(id)) };
    });
  });
}

/** "TensorFlow 2.21.0" */
export function nameResult(dataset: Dataset, { framework, program, measurement }: { framework: string; program: Benchmark['programs'][number]; measurement: { environment: string } }): string {
  return nameVersion(getSubject(dataset, framework).name, program.label, measurement.environment.split('@')[1]!);
}

export const showRatio = (ratio: { median: number } | undefined): string | undefined => (ratio === undefined ? undefined : `${formatValue(ratio.median)} ×`);

/** A result as a row to draw. */
export function getRow(dataset: Dataset, benchmark: Benchmark, result: Result): ResultRow {
  const spread = result.spread!;
  const { name: _, ...subject } = getSubject(dataset, result.framework);
  return { framework: result.framework, name: nameResult(dataset, result), ...subject, ...spread, rounds: result.measurement.rounds.map(({ values }) => median(values)), value: `${formatValue(spread.median)} ${benchmark.unit}`, ratio: showRatio(result.ratio) };
}

/** What a group's figure finds: the row with the best median, or the range where neither end is better. */
export function describeFinding(dataset: Dataset, locale: Locale, benchmark: Benchmark, { mode, results }: ResultGroup): string {
  const sorted = results.toSorted((a, b) => a.spread!.median - b.spread!.median);
  const show = (result: Result) => `${formatValue(result.spread!.median)} ${benchmark.unit}`;
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const label = text(locale, mode.label);
  if (benchmark.direction === 'neither' || results.length === 1) return t(locale, 'bench.figure-plain', { mode: label, low: show(least), high: show(most) });
  const best = benchmark.direction === 'lower-is-better' ? least : most;
  return t(locale, benchmark.direction === 'lower-is-better' ? 'bench.figure' : 'bench.figure-high', { mode: label, best: nameResult(dataset, best), value: show(best) });
}
