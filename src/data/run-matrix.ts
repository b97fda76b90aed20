import type { Outcome } from '../schema/run.ts';
import type { Task } from '../schema/task.ts';
import type { Dataset } from './dataset.ts';
import { listPanels } from './panels.ts';

/** What a task's programs of one framework came to: the newest version in which one passed, or how the newest run ended. */
export interface MatrixCell {
  /** Anchor on the task's page. */
  panel: string;
  /** Undefined where none passed. */
  version: string | undefined;
  outcome: Outcome;
}

/** One framework's cell in a task's row; undefined where it has no program. */
export function findCell(dataset: Dataset, task: Task, framework: string): MatrixCell | undefined {
  const panels = listPanels(dataset, task).filter((panel) => panel.framework === framework);
  // Panels come with the newest version that passed first.
  const panel = panels[0];
  const run = panel?.shown ?? panel?.runs[0]?.run;
  if (panel === undefined || run === undefined) return undefined;
  return { panel: panel.id, version: panel.shown && dataset.environments.get(panel.shown.environment)?.version, outcome: run.outcome };
}

/** Runs by how they ended. */
export function countRuns({ runs }: Dataset): { passed: number; failed: number; missing: number; environments: number; programs: number } {
  const all = [...runs.values()];
  const count = (outcome: string) => all.filter((run) => run.outcome === outcome).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return { passed, failed, missing: all.length - passed - failed, environments: new Set(all.map(({ environment }) => environment)).size, programs: new Set(all.map(({ sample }) => sample)).size };
}
