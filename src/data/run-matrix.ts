import type { Task } from '../schema/task.ts';
import type { Dataset } from './dataset.ts';
import { listPanels } from './panels.ts';

/** What a task's programs of one framework came to: the newest version in which one passed, or that none did. */
export interface MatrixCell {
  panel: string;
  /** Undefined where each run failed. */
  version: string | undefined;
}

/** One framework's cell in a task's row; undefined where it has no program. */
export function findCell(dataset: Dataset, task: Task, framework: string): MatrixCell | undefined {
  const panels = listPanels(dataset, task).filter((panel) => panel.framework === framework);
  const passed = panels.find(({ shown }) => shown !== undefined) ?? panels[0];
  if (passed === undefined) return undefined;
  const environment = passed.shown === undefined ? undefined : dataset.environments.get(passed.shown.environment);
  return { panel: passed.id, version: environment?.version };
}

/** Runs by how they ended. */
export function countRuns({ runs }: Dataset): { passed: number; failed: number; missing: number; environments: number; programs: number } {
  const all = [...runs.values()];
  const count = (outcome: string) => all.filter((run) => run.outcome === outcome).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return { passed, failed, missing: all.length - passed - failed, environments: new Set(all.map(({ environment }) => environment)).size, programs: new Set(all.map(({ sample }) => sample)).size };
}
