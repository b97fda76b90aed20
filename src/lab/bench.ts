import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../data/fingerprint.ts';
import type { listRows } from '../data/jobs.ts';
import type { Benchmark } from '../schema/benchmark.ts';
import type { Environment } from '../schema/environment.ts';
import type { Measurement } from '../schema/measurement.ts';
import { launch } from './launch.ts';
import { findIsolation } from './isolation.ts';
import { describeMachine } from './machine.ts';
import { prepare, type Prepared } from './prepare.ts';
import { findFault, readReport, type Report } from './protocol.ts';
import { keepTail } from './redact.ts';
import { instant } from './run-sample.ts';
import type { Limits } from './supervise.ts';

export type Row = ReturnType<typeof listRows>[number];

/** A row before its first round; what can't be installed is done at once. */
export async function openRow(root: string, benchmark: Benchmark, row: Row, environment: Environment, session: string, stop?: AbortSignal): Promise<Measurement> {
  const program = `${benchmark.id}/${row.program.file}`;
  const { threads, precision, batch } = benchmark.protocol;
  const prepared = await prepare(root, environment, { stop });
  return {
    id: row.id,
    program,
    hash: hashText(readFileSync(join(root, 'content/benchmarks', program), 'utf8')),
    environment: environment.id,
    environmentHash: prepared.hash,
    command: `python program.py ${row.mode}`,
    versions: prepared.installed ? prepared.versions : {},
    machine: describeMachine(),
    network: findIsolation().network,
    start: instant(),
    mode: row.mode,
    threads,
    precision,
    batch,
    session,
    outcome: prepared.installed ? 'passed' : 'not-installed',
    rounds: [],
    ...(prepared.installed ? {} : { error: prepared.error }),
  };
}

/**
 * One round of a row: a process of its own. What fails, or does not keep to the protocol, ends the row.
 * @throws Interrupted
 */
export async function measureRound(root: string, benchmark: Benchmark, row: Row, environment: Environment, prepared: Prepared, so: Measurement, limits: Limits, stop?: AbortSignal): Promise<Measurement> {
  if (so.outcome !== 'passed' || !prepared.installed) return so;
  const { repeats, warmUp, threads } = benchmark.protocol;
  const count = String(threads);
  const variables = {
    FRAMEWISE_REPEATS: String(repeats), FRAMEWISE_WARM_UP: String(warmUp), FRAMEWISE_THREADS: count, FRAMEWISE_BATCH: String(benchmark.protocol.batch),
    OMP_NUM_THREADS: count, MKL_NUM_THREADS: count, OPENBLAS_NUM_THREADS: count,
  };
  const course = await launch({ root, program: `content/benchmarks/${benchmark.id}/${row.program.file}`, environment, base: prepared.base, parameters: [row.mode], variables, limits, stop });
  if (course.outcome !== 'passed') return { ...so, outcome: course.outcome, rounds: [], error: keepTail(course.error, 2000) };
  const fail = (why: string): Measurement => ({ ...so, outcome: 'failed', rounds: [], error: why });
  let report: Report;
  try {
    report = readReport(course.output);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const fault = findFault(report, benchmark.protocol);
  if (fault !== undefined) return fail(fault);
  return { ...so, rounds: [...so.rounds, { values: report.values.map(toSixDigits), warmUp: report.warmUp.map(toSixDigits), ...(report.check === undefined ? {} : { check: report.check }) }] };
}

/** No clock here knows more. */
const toSixDigits = (value: number): number => Number(value.toPrecision(6));
