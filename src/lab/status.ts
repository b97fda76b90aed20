import type { Content } from '../data/content.ts';
import { findStaleReason, type StaleReason } from '../data/freshness.ts';
import { listJobs, listRows, type Job } from '../data/jobs.ts';
import type { Environment } from '../schema/environment.ts';

/** A job with what is known of its result. */
export interface Standing<J extends Job = Job> {
  job: J;
  /** Undefined when content/environments/ lacks it. */
  environment: Environment | undefined;
  stale: StaleReason | undefined;
}

/** Every run that the tasks ask for, those of one environment together. */
export function listStandings(content: Content): Standing[] {
  const jobs = content.tasks.flatMap(({ record }) => listJobs(record));
  return sortByEnvironment(jobs).map((job) => stand(content, job, `content/samples/${job.id.split('/')[0]}/${job.program.file}`, content.runs));
}

/** Every row that a benchmark asks for. */
export function listRowStandings(content: Content, id: string): Standing<ReturnType<typeof listRows>[number]>[] {
  const rows = content.benchmarks.filter(({ record }) => record.id === id).flatMap(({ record }) => listRows(record));
  return rows.map((job) => stand(content, job, `content/benchmarks/${id}/${job.program.file}`, content.measurements));
}

function stand<J extends Job>(content: Content, job: J, file: string, results: { record: { id: string; hash: string; environmentHash: string } }[]): Standing<J> {
  const environment = content.environments.find(({ record }) => record.id === job.environment)?.record;
  const program = content.programs.find((candidate) => candidate.file === file)?.text;
  const result = results.find(({ record }) => record.id === job.id)?.record;
  return { job, environment, stale: environment === undefined || program === undefined ? 'never run' : findStaleReason(result, program, environment) };
}

const sortByEnvironment = (jobs: Job[]): Job[] => jobs.toSorted((a, b) => a.environment.localeCompare(b.environment, 'en') || a.id.localeCompare(b.id, 'en'));
