import type { Program } from '../schema/program.ts';
import type { Run } from '../schema/run.ts';
import type { Task } from '../schema/task.ts';
import type { Dataset } from './dataset.ts';
import { listJobs } from './jobs.ts';
import { compareVersions } from './timeline.ts';

/** One file of a task with all that is known of it. Programs that share a file, as Keras does on its backends, share a panel. */
export interface Panel {
  /** Name of the file without its ending; an anchor of the task’s page. */
  id: string;
  file: string;
  text: string;
  framework: string;
  programs: readonly Program[];
  /** The newest version first. */
  runs: readonly { run: Run; program: Program }[];
  /** The newest that passed; its output is shown. */
  shown: Run | undefined;
}

/** The files of a task: frameworks in the order of the tables, then tools; of one framework, what passed in the newest version first. */
export function listPanels({ frameworks, runs, programs, environments }: Dataset, task: Task): Panel[] {
  const place = (id: string) => frameworks.findIndex((framework) => framework.id === id) >>> 0;
  const versionOf = (run: Run) => environments.get(run.environment)?.version ?? '0';
  const newest = ({ shown }: Panel) => (shown === undefined ? '0' : versionOf(shown));
  const jobs = listJobs(task);
  const files = [...Map.groupBy(task.programs, ({ file }) => file)];
  return files
    .map(([file, sharing]): Panel => {
      const own = jobs
        .filter(({ program }) => program.file === file)
        .flatMap(({ id, program }) => [runs.get(id)].filter((run) => run !== undefined).map((run) => ({ run, program })))
        .sort((a, b) => compareVersions(versionOf(b.run), versionOf(a.run)));
      return { id: file.replace(/\.py$/, ''), file, text: programs.get(`samples/${task.id}/${file}`) ?? '', framework: sharing[0]!.framework, programs: sharing, runs: own, shown: own.find(({ run }) => run.outcome === 'passed')?.run };
    })
    .sort((a, b) => place(a.framework) - place(b.framework) || compareVersions(newest(b), newest(a)));
}
