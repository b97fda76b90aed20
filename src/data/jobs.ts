import type { Benchmark } from '../schema/benchmark.ts';
import type { Task } from '../schema/task.ts';

/** One thing for the lab to run: a program in an environment. */
export interface Job {
  /** Id of the run or measurement that it yields. */
  id: string;
  program: Task['programs'][number];
  environment: string;
}

const versionOf = (environment: string) => environment.slice(environment.indexOf('@') + 1);

/** The runs that a task asks for. */
export const listJobs = (task: Task): Job[] =>
  task.programs.flatMap((program) => program.environments.map((environment) => ({ id: `${task.id}/${program.id}@${versionOf(environment)}`, program, environment })));

/** The rows that a benchmark asks for, mode by mode. */
export const listRows = (benchmark: Benchmark): (Job & { mode: string })[] =>
  benchmark.programs.flatMap((program) =>
    program.environments.flatMap((environment) => program.modes.map((mode) => ({ id: `${benchmark.id}/${program.id}@${versionOf(environment)}+${mode}`, program, environment, mode }))),
  );
