import { rmSync } from 'node:fs';
import type { Content } from '../data/content.ts';
import { describeProblem } from '../data/problem.ts';
import { readContent } from '../data/read.ts';
import { suggest } from '../data/rule.ts';
import { findIsolation } from './isolation.ts';
import { describeLab } from './list.ts';
import { readOptions, usage, type Options } from './options.ts';
import { environmentFolder } from './places.ts';
import { prepare } from './prepare.ts';
import { runSample } from './run-sample.ts';
import { measure } from './session.ts';
import { listRowStandings, listStandings } from './status.ts';
import { Interrupted } from './supervise.ts';

// `npm run lab`: a maintainer's tool; the site and its tests need none of it.
const root = process.cwd();
const say = (line: string) => console.log(line);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
const stop = stopping.signal;

async function main(options: Options): Promise<void> {
  const { content, problems } = readContent(root);
  for (const problem of problems) console.error(describeProblem(problem));
  if (options.verb === 'list') describeLab(root, content).forEach(say);
  else if (options.verb === 'prepare') await prepareAll(content, options);
  else if (options.verb === 'run') await runAll(content, options);
  else if (options.verb === 'bench') await bench(content, options);
  else throw new Error(`"${options.verb}" is nothing that the lab does.\n${usage}`);
}

async function prepareAll({ environments }: Content, { names }: Options): Promise<void> {
  demandKnown(names, environments.map(({ record }) => record.id), 'environment');
  const wanted = environments.map(({ record }) => record).filter(({ id }) => names.length === 0 || names.includes(id));
  for (const [index, environment] of wanted.entries()) {
    say(`[${index + 1}/${wanted.length}] ${environment.id} …`);
    const prepared = await prepare(root, environment, { again: true, stop });
    say(prepared.installed ? `  ready: Python ${prepared.versions['python']}, ${prepared.versions['framework']}` : `  not installed: ${prepared.error}`);
  }
}

async function runAll(content: Content, { names: [task, ...programs], again, discard, limits }: Options): Promise<void> {
  if (task !== undefined) demandKnown([task], content.tasks.map(({ record }) => record.id), 'task');
  const all = listStandings(content).filter(({ job }) => task === undefined || job.id.startsWith(`${task}/`));
  const wantedIds = programs.map((name) => `${task}/${name}`);
  demandKnown(wantedIds, all.map(({ job }) => job.id), 'run');
  const wanted = all.filter(({ job, stale }) => (wantedIds.length === 0 || wantedIds.includes(job.id)) && (again || stale !== undefined));
  if (findIsolation().network === 'open') say('This machine can’t cut a process off from the network; the records say so.');
  for (const [index, { job, environment }] of wanted.entries()) {
    if (environment === undefined) throw new Error(`content/environments/${job.environment}.json is missing`);
    say(`[${index + 1}/${wanted.length}] ${job.id} …`);
    const run = await runSample(root, job, environment, { limits, stop });
    const lastLine = run.error?.split('\n').at(-1) ?? '';
    say(`  ${run.outcome}, ${run.seconds} s, ${run.peakMiB} MiB${lastLine === '' ? '' : `: ${lastLine}`}`);
    if (discard && wanted[index + 1]?.environment?.id !== environment.id) rmSync(environmentFolder(root, environment.id), { recursive: true, force: true });
  }
  say(`${wanted.length} run, ${all.length - wanted.length} left as they were.`);
}

async function bench(content: Content, { names, limits, rounds, again }: Options): Promise<void> {
  const [id = ''] = names;
  demandKnown([id], content.benchmarks.map(({ record }) => record.id), 'benchmark');
  const benchmark = content.benchmarks.find(({ record }) => record.id === id)!.record;
  const standings = listRowStandings(content, id);
  if (!again && standings.every(({ stale }) => stale === undefined)) return say('Nothing is stale; --again measures all the same.');
  const rows = standings.map(({ job, environment }) => {
    if (environment === undefined) throw new Error(`content/environments/${job.environment}.json is missing`);
    return { row: job, environment, program: content.programs.find(({ file }) => file === `content/benchmarks/${id}/${job.program.file}`)?.text ?? '' };
  });
  const done = await measure({ root, benchmark, rows, limits, rounds, stop, say });
  say(done ? `Written to content/measurements/${id}/.` : 'Rounds are left; the same command goes on.');
}

function demandKnown(names: string[], known: string[], kind: string): void {
  for (const name of names) if (!known.includes(name)) throw new Error(`"${name}" is no ${kind}${suggest(name, known)}; npm run lab lists them all`);
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  const interrupted = error instanceof Interrupted;
  console.error(interrupted ? 'Stopped. What was under way was not written; the same command goes on.' : error instanceof Error ? error.message : String(error));
  process.exitCode = interrupted ? 130 : 1;
}
