import type { Benchmark } from '../schema/benchmark.ts';
import type { Result } from './results.ts';
import { median } from './statistics.ts';

/** When compiling has paid for itself. Times are in the benchmark's unit. */
export interface BreakEven {
  framework: string;
  environment: string;
  label: string | undefined;
  eager: number;
  compiled: number;
  /** The first call, which compiles. */
  firstCall: number;
  /** Calls after which the compiled program has taken no longer in all; undefined where it never does. */
  calls: number | undefined;
}

/** For each program that was measured both ways in one session. */
export function listBreakEvens({ breakEven }: Benchmark, results: readonly Result[]): BreakEven[] {
  if (breakEven === undefined) return [];
  return results.flatMap((compiled): BreakEven[] => {
    const { measurement, program, framework } = compiled;
    const eager = results.find((other) => other.program.id === program.id && other.measurement.environment === measurement.environment && other.measurement.mode === breakEven.eager);
    if (measurement.mode !== breakEven.compiled || eager?.spread === undefined || compiled.spread === undefined) return [];
    if (eager.measurement.session !== measurement.session || eager.disagrees || compiled.disagrees) return [];
    const firstCalls = measurement.rounds.flatMap(({ warmUp }) => warmUp.slice(0, 1));
    if (firstCalls.length === 0) return [];
    const firstCall = median(firstCalls);
    const saved = eager.spread.median - compiled.spread.median;
    const calls = saved > 0 ? Math.max(1, Math.ceil((firstCall - compiled.spread.median) / saved)) : undefined;
    return [{ framework, environment: measurement.environment, label: program.label, eager: eager.spread.median, compiled: compiled.spread.median, firstCall, calls }];
  });
}
