import { describe, expect, test } from 'vitest';
import { breakTree, listProblems } from '../../fixtures/tree.ts';

const run = 'runs/add/alpha@2.0.json';
const task = 'samples/add/task.json';
const measurement = 'measurements/add-time/alpha@1.0+eager.json';
const cases: [name: string, file: string, change: (text: string) => string, message: RegExp][] = [
  ['a sample edited after its run', 'samples/add/alpha.py', (text) => text.replace('1, 2', '2, 1'), /runs\/add\/alpha@2\.0\.json:\d+ hash: found the hash of another content\/samples\/add\/alpha\.py.*npm run lab -- run add alpha@2\.0 \[results-are-fresh\]/],
  ['a benchmark edited after it was measured', 'benchmarks/add-time/alpha.py', (text) => text.replace('1, 2', '2, 1'), /npm run lab -- bench add-time \[results-are-fresh\]/],
  ['an environment edited after the run', 'environments/alpha@2.0.json', (text) => text.replace('"3"', '"4"'), /environmentHash: found the hash of another environment.*\[results-are-fresh\]/],
  ['a run whose environment is gone', run, (text) => text.replace('"environment": "alpha@2.0"', '"environment": "alpha@2.1"'), /a file content\/environments\/alpha@2\.1\.json.*\[results-are-fresh\]/],
  ['a run that is missing', task, (text) => text.replace('"alpha@2.0"\n', '"alpha@2.0", "alpha@2.2"\n'), /expected a result add\/alpha@2\.2; found "alpha@2\.2"|found "alpha@2\.2"; expected a result add\/alpha@2\.2/],
  ['a run that nothing asks for', task, (text) => text.replace('"alpha@1.0",', ''), /runs\/add\/alpha@1\.0\.json:\d+ id: .*\[results-are-asked-for\]/],
  ['an answer that cites a failed run', 'features/runtime/eager.json', (text) => text.replace('"add/alpha@2.0"', '"add/alpha@1.0"'), /found add\/alpha@1\.0, which failed; expected a run that passed.*\[runs-bear-out\]/],
  ['a "no" that cites a failure nobody expected', task, (text) => text.replace('"alpha@1.0": "failure"', ''), /a run that passed, or failed as its task expects.*\[runs-bear-out\]/],
  ['a check of another version than was run', 'features/runtime/eager.json', (text) => text.replace('"how": "ran",\n          "version": "2.0"', '"how": "ran",\n          "version": "2.1"'), /a version that was run: 2\.0.*\[runs-bear-out\]/],
  ['a claim that cites a run of another framework', 'claims/alpha-static.json', (text) => text.replace('"alpha"\n', '"beta"\n').replace('"sources"', '"runs": ["add/alpha@2.0"], "sources"'), /a run of alpha; expected a run of beta.*\[runs-bear-out\]/],
  ['a failure that was not declared', run, (text) => text.replace('"passed"', '"failed"'), /outcome: found "failed"; expected passed.*\[failures-are-declared\]/],
  ['a failure that was expected and did not come', 'runs/add/alpha@1.0.json', (text) => text.replace('"failed"', '"passed"'), /failed, as its task declares.*\[failures-are-declared\]/],
  ['a program that does not exist', task, (text) => text.replace('"alpha.py"', '"alfa.py"'), /a file content\/samples\/add\/alfa\.py.*\[programs-exist\]/],
  ['a program that no task names', task, (text) => text.replace('"alpha.py"', '"alfa.py"'), /nothing about content\/samples\/add\/alpha\.py.*\[programs-exist\]/],
  ['a sample that is too long', 'samples/add/alpha.py', (text) => text + 'print()\n'.repeat(40), /found 45 lines; expected at most 40.*\[samples-are-short\]/],
  ['an environment that does not exist', task, (text) => text.replace('"alpha@2.0"\n', '"alpha@2.00"\n'), /the id of a environment.*did you mean "alpha@2\.0"|\[references-exist\]/],
  ['an environment whose packages name another version', 'environments/alpha@2.0.json', (text) => text.replace('alpha==2.0', 'alpha==2.1'), /one of the packages name.*\[versions-are-listed\]/],
  ['a pin that is not exact', 'environments/alpha@2.0.json', (text) => text.replace('alpha==2.0', 'alpha>=2.0'), /an exact pin/],
  ['a run named unlike its file', run, (text) => text.replace('"add/alpha@2.0"', '"add/alpha@2.1"'), /id: .*expected add\/alpha@2\.0.*\[file-name-is-id\]/],
  ['a round with too few values', measurement, (text) => text.replace(/20\.05,?\n/, '').replace('20.04,', '20.04'), /rounds\[0\]: found 5 values after 1 of warm-up; expected 6 after 1.*\[measurements-keep-protocol\]/],
  ['a row measured with other threads', measurement, (text) => text.replace('"threads": 1', '"threads": 2'), /threads: found 2; expected 1.*\[measurements-keep-protocol\]/],
  ['a protocol with too few repeats', 'benchmarks/add-time/benchmark.json', (text) => text.replace('"repeats": 6', '"repeats": 5'), /at least 5 rounds and 30 repeats/],
  ['two programs of one name', task, (text) => text.replace('"programs": [', '"programs": [{ "id": "alpha", "file": "alpha.py", "framework": "alpha", "environments": ["alpha@2.0"] },'), /programs\[1\]\.id.*\[ids-are-unique\]/],
];

describe('the check of the lab’s records', () => {
  test.each(cases)('names %s', (_, file, change, message) => expect(listProblems(breakTree(file, change)).join('\n')).toMatch(message));
});
