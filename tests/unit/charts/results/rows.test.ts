import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue, layOutRows, type ResultRow } from '../../../../src/charts/results/rows.ts';
import { createValueScale } from '../../../../src/charts/results/scale.ts';

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe('the scale of values', () => {
  test('begins at zero where the values are near each other', () => {
    const scale = createValueScale([10, 40]);
    expect(scale.isLog).toBe(false);
    expect(scale.share(0)).toBe(0);
    expect(scale.ticks.map(({ value }) => value)).toEqual([0, 20, 40]);
  });
  test('is logarithmic where they are far apart', () => {
    const scale = createValueScale([2, 300]);
    expect(scale.isLog).toBe(true);
    expect(scale.ticks.map(({ value }) => value)).toEqual([10, 100]);
    expect(scale.share(20) - scale.share(2)).toBeCloseTo(scale.share(200) - scale.share(20), 10);
  });
  test('keeps the order of values and all of them inside', () => fc.assert(fc.property(fc.array(positive, { minLength: 2 }), (values) => {
    const scale = createValueScale(values);
    const shares = values.toSorted((a, b) => a - b).map(scale.share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(scale.ticks.length).toBeLessThanOrEqual(11);
  })));
  test('needs values', () => expect(() => createValueScale([])).toThrow('A scale needs values'));
  test('takes zeros', () => expect(createValueScale([0, 0]).share(0)).toBe(0));
});

test('a row is laid out with its median between its quarters', () => {
  const row: ResultRow = { framework: 'alpha', name: 'Alpha 1.0', look: undefined, ended: false, median: 12, low: 11, high: 14, rounds: [11, 12, 13], value: '12 µs', ratio: undefined };
  const [placed] = layOutRows([row]).rows;
  expect(placed!.at.low).toBeLessThan(placed!.at.median);
  expect(placed!.at.high).toBeGreaterThan(placed!.at.median);
  expect(placed!.at.rounds).toHaveLength(3);
});

test.each([[0, '0'], [0.012345, '0.0123'], [1.23456, '1.23'], [12.3456, '12.3'], [123.456, '123'], [1234.56, '1,230'], [987654, '988,000'], [-1.5, '-1.5']])('%d is written %s', (value, text) => expect(formatValue(value)).toBe(text));
