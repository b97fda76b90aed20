import { describe, expect, test } from 'vitest';
import { listBreakEvens } from '../../../src/data/break-even.ts';
import { demandComparable, groupComparable } from '../../../src/data/comparability.ts';
import { getDataset } from '../../../src/data/dataset.ts';
import { findRatio, getResults } from '../../../src/data/results.ts';
import { median, quantile } from '../../../src/data/statistics.ts';
import type { Benchmark } from '../../../src/schema/benchmark.ts';
import type { Measurement } from '../../../src/schema/measurement.ts';
import { goodTree } from '../../fixtures/tree.ts';

const dataset = getDataset(goodTree);
const benchmark = dataset.benchmarks[0]!;
const [slow, fast] = getResults(dataset, benchmark).map(({ measurement }) => measurement) as [Measurement, Measurement];
const resultsOf = (of: Benchmark, ...rows: Measurement[]) => getResults({ measurements: new Map(rows.map((row) => [row.id, row])) }, of);

test.each([[[3, 1, 2], 0.5, 2], [[1, 2, 3, 4], 0.5, 2.5], [[1, 2, 3, 4, 5], 0.25, 2], [[7], 0.75, 7]])('%j has its quantile %d at %d', (values, share, expected) => expect(quantile(values, share)).toBe(expected));
test('no values have no median', () => expect(() => median([])).toThrow('no values'));

describe('the guard', () => {
  const machine = { ...slow.machine, cores: 64 };
  test.each<[string, Partial<Measurement>]>([['machine', { machine }], ['precision', { precision: 'float64' }], ['batch', { batch: 64 }], ['threads', { threads: 2 }], ['mode', { mode: 'compiled' }]])('refuses rows that differ in %s', (name, other) => {
    expect(() => demandComparable([slow, { ...fast, ...other }])).toThrow(`their ${name} differs`);
    expect(groupComparable([slow, { ...fast, ...other }])).toHaveLength(2);
    expect(() => findRatio(slow, { ...fast, ...other })).toThrow(`their ${name} differs`);
  });
  test('takes rows that differ in version alone', () => {
    expect(() => demandComparable([slow, fast])).not.toThrow();
    expect(groupComparable([slow, fast])).toEqual([[slow, fast]]);
  });
});

describe('results', () => {
  test('have median, quarters and the ratio of rounds measured side by side', () => {
    const [first, second] = resultsOf(benchmark, slow, fast);
    expect(first!.spread!.median).toBeCloseTo(20.225, 3);
    expect(first!.ratio!.median).toBeCloseTo(20.225 / 10.225, 3);
    expect(second!.ratio).toEqual({ median: 1, low: 1, high: 1 });
  });
  test('of another session have no ratio', () => expect(resultsOf(benchmark, slow, { ...fast, session: 'another' })[0]!.ratio).toBeUndefined());
  test('that arrive elsewhere are marked', () => {
    const astray = { ...slow, rounds: slow.rounds.map((round, index) => (index === 3 ? { ...round, check: 3.1 } : round)) };
    expect(resultsOf(benchmark, astray, fast).map(({ disagrees }) => disagrees)).toEqual([true, false]);
  });
  test('that never said where they arrived are marked, too', () => expect(resultsOf(benchmark, { ...slow, rounds: slow.rounds.map(({ values, warmUp }) => ({ values, warmUp })) })[0]!.disagrees).toBe(true));
  test('of a failed row have no spread', () => expect(resultsOf(benchmark, { ...slow, outcome: 'failed', rounds: [] })[0]).toMatchObject({ spread: undefined, ratio: undefined, disagrees: false }));
});

describe('break-even', () => {
  const both: Benchmark = { ...benchmark, breakEven: { eager: 'eager', compiled: 'compiled' }, modes: [...benchmark.modes, { id: 'compiled', label: { en: 'Compiled' }, meaning: { en: 'x' } }], programs: benchmark.programs.map((program) => ({ ...program, modes: ['eager', 'compiled'] })) };
  const compiled = (firstCall: number, time: number): Measurement => ({ ...slow, id: slow.id.replace('eager', 'compiled'), mode: 'compiled', rounds: slow.rounds.map((round) => ({ ...round, warmUp: [firstCall], values: round.values.map(() => time) })) });
  const callsOf = (row: Measurement) => listBreakEvens(both, resultsOf(both, slow, row)).map(({ calls }) => calls);
  test('is the number of calls that make up for the first', () => expect(callsOf(compiled(1020.225, 10.225))).toEqual([101]));
  test('is never where compiling saves nothing', () => expect(callsOf(compiled(1000, 25))).toEqual([undefined]));
  test('is not claimed across sessions', () => expect(callsOf({ ...compiled(1000, 10), session: 'another' })).toEqual([]));
});
