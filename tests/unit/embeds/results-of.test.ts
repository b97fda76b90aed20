import { describe, expect, test } from 'vitest';
import { getDataset, type Dataset } from '../../../src/data/dataset.ts';
import { getCitedRun, nameVersion } from '../../../src/embeds/code-of.ts';
import { listRaw, listSummary } from '../../../src/embeds/results-csv.ts';
import { describeFinding, getGroups } from '../../../src/embeds/results-of.ts';
import { goodTree } from '../../fixtures/tree.ts';

const dataset = getDataset(goodTree);
const benchmark = dataset.benchmarks[0]!;
/** The dataset with one row changed. */
const change = (id: string, part: object): Dataset => ({ ...dataset, measurements: new Map([...dataset.measurements].map(([key, row]) => [key, key === id ? { ...row, ...part } : row])) });
const slow = 'add-time/alpha@1.0+eager';

describe('what is drawn of a benchmark', () => {
  const drawn = (of: Dataset) => getGroups(of, benchmark).map(({ results }) => results.map(({ measurement }) => measurement.environment));
  test('is one figure for rows that can be compared', () => expect(drawn(dataset)).toEqual([['alpha@1.0', 'alpha@2.0']]));
  test('is a figure of its own for another machine', () => expect(drawn(change(slow, { session: 'another', machine: { processor: 'Other', cores: 64, memoryGiB: 512, system: 'Other' } }))).toEqual([['alpha@1.0'], ['alpha@2.0']]));
  test('leaves out a row that arrived at another value', () => expect(drawn(change(slow, { rounds: dataset.measurements.get(slow)!.rounds.map((round) => ({ ...round, check: 4 })) }))).toEqual([['alpha@2.0']]));
  test('leaves out a row that failed', () => expect(drawn(change(slow, { outcome: 'failed', rounds: [] }))).toEqual([['alpha@2.0']]));
  test('is titled by its finding', () => expect(describeFinding(dataset, 'en', benchmark, getGroups(dataset, benchmark)[0]!)).toBe('Eager: Alpha 2.0 has the lowest median, 10.2 µs'));
});

describe('as CSV', () => {
  test('the summary holds every row with its ratio', () => expect(listSummary(dataset, benchmark).map((row) => [row[0], Number(row[8]).toFixed(2)])).toEqual([['row', 'NaN'], [slow, '1.98'], ['add-time/alpha@2.0+eager', '1.00']]));
  test('the raw file holds every value, warm-up as well', () => expect(listRaw(dataset, benchmark)).toHaveLength(1 + 2 * 5 * 7));
});

describe('runs', () => {
  test('are cited with task, version, outcome and place', () => expect(getCitedRun(dataset, 'en', 'add/alpha@1.0')).toEqual({ title: 'Add two numbers', name: 'Alpha 1.0', words: 'fails, as expected', python: 'Python 3.7.16', place: '/en/code/add/#alpha@1.0' }));
  test('that do not exist are refused', () => expect(() => getCitedRun(dataset, 'en', 'add/alpha@9')).toThrow('There is no run "add/alpha@9"'));
  test.each([
    [undefined, 'TensorFlow 1.15.5'],
    ['TensorFlow 1', 'TensorFlow 1.15.5'],
    ['TensorFlow 1, eager', 'TensorFlow 1.15.5, eager'],
    ['TensorFlow on XLA', 'TensorFlow 1.15.5 on XLA'],
    ['tf.keras', 'tf.keras 1.15.5'],
  ])('of a program labelled %s are named %s', (label, name) => expect(nameVersion('TensorFlow', label, '1.15.5')).toBe(name));
});
