import { getResults } from '../data/results.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Benchmark } from '../schema/benchmark.ts';

type Row = (string | number)[];

/** The rows of a benchmark as its figures show them, those that are not drawn as well. */
export function listSummary(dataset: Dataset, benchmark: Benchmark): Row[] {
  const head = ['row', 'framework', 'version', 'mode', 'outcome', `median (${benchmark.unit})`, 'lower quartile', 'upper quartile', 'ratio to baseline', 'agrees', 'python', 'session'];
  const rows = getResults(dataset, benchmark).map(({ measurement, framework, spread, ratio, disagrees }): Row => [measurement.id, framework, measurement.environment.split('@')[1]!, measurement.mode, measurement.outcome, spread?.median ?? '', spread?.low ?? '', spread?.high ?? '', ratio?.median ?? '', disagrees ? 'no' : 'yes', measurement.versions['python'] ?? '', measurement.session]);
  return [head, ...rows];
}

/** Every value that was measured, one a line. */
export function listRaw(dataset: Dataset, benchmark: Benchmark): Row[] {
  const rows = getResults(dataset, benchmark).flatMap(({ measurement: { id, mode, rounds } }) =>
    rounds.flatMap(({ values, warmUp, check }, round): Row[] => [...warmUp.map((value, index): Row => [id, mode, round + 1, 'warm-up', index + 1, value, '']), ...values.map((value, index): Row => [id, mode, round + 1, 'value', index + 1, value, check ?? ''])]),
  );
  return [['row', 'mode', 'round', 'kind', 'number', benchmark.unit, 'check'], ...rows];
}
