import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../data/fingerprint.ts';
import type { Job } from '../data/jobs.ts';
import type { Environment } from '../schema/environment.ts';
import type { Run } from '../schema/run.ts';
import { findIsolation } from './isolation.ts';
import { launch } from './launch.ts';
import { describeMachine } from './machine.ts';
import { prepare } from './prepare.ts';
import { keepHead, keepTail } from './redact.ts';
import { store } from './store.ts';
import type { Limits } from './supervise.ts';

/** Now, to the second. */
export const instant = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Runs one sample in one environment and writes the record.
 * @throws Interrupted; nothing is written then
 */
export async function runSample(root: string, job: Job, environment: Environment, { limits, stop }: { limits: Limits; stop?: AbortSignal | undefined }): Promise<Run> {
  const sample = `${job.id.split('/')[0]}/${job.program.file}`;
  const prepared = await prepare(root, environment, { stop });
  const record = {
    id: job.id,
    sample,
    hash: hashText(readFileSync(join(root, 'content/samples', sample), 'utf8')),
    environment: environment.id,
    environmentHash: prepared.hash,
    command: 'python program.py',
    versions: prepared.installed ? prepared.versions : {},
    machine: describeMachine(),
    network: findIsolation().network,
    start: instant(),
    limits,
  };
  const run: Run = prepared.installed ? { ...record, ...(await perform()) } : { ...record, seconds: 0, peakMiB: 0, outcome: 'not-installed', exit: null, output: '', error: prepared.error };
  store(join(root, 'content/runs', `${job.id}.json`), run);
  return run;

  async function perform() {
    const base = prepared.installed ? prepared.base : '';
    const { outcome, exit, output, error, seconds, peakMiB } = await launch({ root, program: `content/samples/${sample}`, environment, base, limits, stop });
    return {
      seconds: Math.round(seconds * 100) / 100,
      peakMiB: Math.round(peakMiB),
      outcome,
      exit,
      output: keepHead(output, 4000),
      ...(outcome === 'passed' ? {} : { error: keepTail(error, 2000) }),
    };
  }
}
