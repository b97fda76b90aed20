import { describe, expect, test } from 'vitest';
import { getDataset } from '../../../src/data/dataset.ts';
import { listPanels } from '../../../src/data/panels.ts';
import { countRuns, findCell } from '../../../src/data/run-matrix.ts';
import { goodTree } from '../../fixtures/tree.ts';

const dataset = getDataset(goodTree);
const task = dataset.tasks[0]!;

describe('the panels of a task', () => {
  const [panel] = listPanels(dataset, task);
  test('show the newest version that passed', () => expect(panel!.shown?.id).toBe('add/alpha@2.0'));
  test('list the newest run first', () => expect(panel!.runs.map(({ run }) => run.id)).toEqual(['add/alpha@2.0', 'add/alpha@1.0']));
  test('show the file that ran', () => expect(panel!.text).toContain('alpha.add(1, 2)'));
  test('join programs that share a file', () => {
    const [program] = task.programs;
    const shared = { ...task, programs: [{ ...program!, environments: ['alpha@2.0'] }, { ...program!, id: 'alpha-old', environments: ['alpha@1.0'] }] };
    expect(listPanels(dataset, shared).map(({ id, programs }) => [id, programs.length])).toEqual([['alpha', 2]]);
  });
});

describe('the matrix', () => {
  test('names the newest version that passed', () => expect(findCell(dataset, task, 'alpha')).toEqual({ panel: 'alpha', version: '2.0', outcome: 'passed' }));
  test('says how it ended where none passed', () => {
    const failing = { ...task, programs: task.programs.map((program) => ({ ...program, environments: ['alpha@1.0'] })) };
    expect(findCell(dataset, failing, 'alpha')).toEqual({ panel: 'alpha', version: undefined, outcome: 'failed' });
  });
  test('has nothing for a framework without a program', () => expect(findCell(dataset, task, 'beta')).toBeUndefined());
  test('counts runs by how they ended', () => expect(countRuns(dataset)).toEqual({ passed: 1, failed: 1, missing: 0, environments: 2, programs: 1 }));
});
