import type { Benchmark } from '../schema/benchmark.ts';
import type { Task } from '../schema/task.ts';
import type { Content, Located } from './content.ts';
import { listJobs, listRows, type Job } from './jobs.ts';
import type { JsonPath } from './place.ts';

/** A result that a task or benchmark asks for, and where it does. */
export interface Asked {
  at: Located<Task | Benchmark>;
  path: JsonPath;
  job: Job;
  /** The program's path from the project's root. */
  file: string;
}

/** Every run and every row that content/ asks for. */
export function collectAsked({ tasks, benchmarks }: Content): Asked[] {
  const ask = (at: Located<Task | Benchmark>, folder: string, jobs: Job[]): Asked[] =>
    jobs.map((job) => ({ at, path: pathOf(at.record, job), job, file: `content/${folder}/${at.record.id}/${job.program.file}` }));
  return [...tasks.flatMap((at) => ask(at, 'samples', listJobs(at.record))), ...benchmarks.flatMap((at) => ask(at, 'benchmarks', listRows(at.record)))];
}

function pathOf({ programs }: Task | Benchmark, { program, environment }: Job): JsonPath {
  const place = programs.findIndex(({ id, environments }) => id === program.id && environments.includes(environment));
  return ['programs', place, 'environments', program.environments.indexOf(environment)];
}
