import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../data/fingerprint.ts';
import type { Benchmark } from '../schema/benchmark.ts';
import type { Environment } from '../schema/environment.ts';
import type { Measurement } from '../schema/measurement.ts';
import { measureRound, openRow, type Row } from './bench.ts';
import { labFolder } from './places.ts';
import { prepare } from './prepare.ts';
import { instant } from './run-sample.ts';
import { store } from './store.ts';
import type { Limits } from './supervise.ts';

/** The rounds of a benchmark that are done, so that an interrupted session goes on where it stopped. */
interface Session {
  id: string;
  /** Of the benchmark, its programs and environments: a change begins a new session. */
  of: string;
  rows: Record<string, Measurement>;
}

export interface Plan {
  root: string;
  benchmark: Benchmark;
  rows: { row: Row; environment: Environment; program: string }[];
  limits: Limits;
  /** How many rounds to measure now; the rest waits for the next call. */
  rounds: number;
  stop?: AbortSignal | undefined;
  say: (line: string) => void;
}

/**
 * Measures rows in interleaved rounds: each row once, then each row again. Writes the measurements when all rounds are done.
 * @returns whether all is done
 * @throws Interrupted; finished rows of a round are kept
 */
export async function measure({ root, benchmark, rows, limits, rounds, stop, say }: Plan): Promise<boolean> {
  const file = join(labFolder(root), 'sessions', `${benchmark.id}.json`);
  const of = hashText(JSON.stringify([benchmark.protocol, rows.map(({ row, environment, program }) => [row.id, environment, program])]));
  const session = resume(file, of) ?? { id: instant(), of, rows: {} };
  for (const { row, environment } of rows) {
    session.rows[row.id] ??= await openRow(root, benchmark, row, environment, session.id, stop);
    store(file, session);
  }
  const done = () => Math.min(benchmark.protocol.rounds, ...Object.values(session.rows).filter(({ outcome }) => outcome === 'passed').map((row) => row.rounds.length));
  const goal = Math.min(benchmark.protocol.rounds, done() + rounds);
  while (done() < goal && Object.values(session.rows).some(({ outcome }) => outcome === 'passed')) {
    const round = done();
    for (const [index, { row, environment }] of rows.entries()) {
      const so = session.rows[row.id]!;
      if (so.outcome !== 'passed' || so.rounds.length > round) continue;
      const now = (session.rows[row.id] = await measureRound(root, benchmark, row, environment, await prepare(root, environment, { stop }), so, limits, stop));
      store(file, session);
      say(`round ${round + 1}/${benchmark.protocol.rounds}, row ${index + 1}/${rows.length}: ${row.id} ${now.outcome === 'passed' ? middle(now.rounds.at(-1)!.values, benchmark.unit) : `${now.outcome}: ${now.error}`}`);
    }
  }
  if (done() < benchmark.protocol.rounds) return false;
  for (const measurement of Object.values(session.rows)) store(join(root, 'content/measurements', `${measurement.id}.json`), measurement);
  rmSync(file);
  return true;
}

function resume(file: string, of: string): Session | undefined {
  if (!existsSync(file)) return undefined;
  const session = JSON.parse(readFileSync(file, 'utf8')) as Session;
  return session.of === of ? session : undefined;
}

const middle = (values: number[], unit: string) => `${values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!.toPrecision(3)} ${unit}`;
