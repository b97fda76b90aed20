import type { Benchmark } from '../schema/benchmark.ts';
import type { Measurement } from '../schema/measurement.ts';
import { demandComparable } from './comparability.ts';
import type { Dataset } from './dataset.ts';
import { listRows } from './jobs.ts';
import { getSpread, median, type Spread } from './statistics.ts';

/** One row of a benchmark with what follows from its raw values. */
export interface Result {
  measurement: Measurement;
  framework: string;
  program: Benchmark['programs'][number];
  /** Undefined where nothing was measured. */
  spread: Spread | undefined;
  /** To the baseline, round by round in the same session; undefined where there is none to refer to. */
  ratio: Spread | undefined;
  /** Arrived at another value than the benchmark demands: listed, never drawn. */
  disagrees: boolean;
}

/** The rows of a benchmark in the order of its programs; rows that are not yet measured are left out. */
export function getResults({ measurements }: Pick<Dataset, 'measurements'>, benchmark: Benchmark): Result[] {
  return listRows(benchmark).flatMap(({ id, program, mode }): Result[] => {
    const measurement = measurements.get(id);
    if (measurement === undefined) return [];
    const baseline = [...measurements.values()].find((other) => isBaseline(benchmark, other) && other.mode === mode);
    const values = measurement.rounds.flatMap((round) => round.values);
    const passed = measurement.outcome === 'passed' && values.length > 0;
    return [{
      measurement,
      framework: program.framework,
      program: benchmark.programs.find((own) => own.id === program.id)!,
      spread: passed ? getSpread(values) : undefined,
      ratio: passed && baseline !== undefined ? findRatio(measurement, baseline) : undefined,
      disagrees: disagrees(benchmark, measurement),
    }];
  });
}

/** Whether a row is the one that ratios refer to, in its mode. */
export const isBaseline = ({ id, baseline }: Benchmark, row: Measurement): boolean => row.id.startsWith(`${id}/${baseline.program}@`) && row.environment === baseline.environment;

/** Ratios of the rounds' medians; only rounds of one session were measured side by side. */
export function findRatio(row: Measurement, baseline: Measurement): Spread | undefined {
  if (row.session !== baseline.session || baseline.outcome !== 'passed' || row.rounds.length !== baseline.rounds.length) return undefined;
  demandComparable([row, baseline]);
  return getSpread(row.rounds.map(({ values }, index) => median(values) / median(baseline.rounds[index]!.values)));
}

function disagrees({ check }: Benchmark, { rounds, outcome }: Measurement): boolean {
  if (check === undefined || outcome !== 'passed') return false;
  return rounds.some((round) => round.check === undefined || !(Math.abs(round.check - check.expected) <= check.tolerance));
}
