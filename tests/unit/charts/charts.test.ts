import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/charts/csv.ts';
import { layOutLives } from '../../../src/charts/life-lines.ts';
import { listTicks, place } from '../../../src/charts/steps.ts';

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1', '@x', '\tx'])('%j is guarded against being taken for a formula', (cell) => expect(toCsv([[cell]])).toMatch(/^"?'/));
  test('quotes what must be quoted', () => expect(toCsv([['a,b', 'say "x"', 3]])).toBe('"a,b","say ""x""",3\r\n'));
  test('no unguarded cell begins like a formula', () => fc.assert(fc.property(fc.string(), (cell) => !/^"?[=+\-@]/.test(toCsv([[cell]])))));
});

describe('life lines', () => {
  const lines = [{ id: 'a', name: 'A', href: '', from: '2015-01-01', end: '2020-01-01', last: '1.0' }, { id: 'b', name: 'B', href: '', from: '2016-01-01', end: undefined, last: '2.0' }];
  const layout = layOutLives(lines, { width: 1000, labels: 140, now: '2025-01-01', marked: '2019-12-01' });
  test('what is still released reaches today', () => expect(layout.rows[1]!.x2).toBe(layout.now));
  test('an end lies where its day lies', () => expect(layout.rows[0]!.x2).toBeCloseTo(140 + (5 / 10) * (1000 - 144), 0));
});

test('a scale maps its ends to its ends', () => expect([place({ min: 0, max: 10, from: 100, to: 0 }, 0), place({ min: 0, max: 10, from: 100, to: 0 }, 10)]).toEqual([100, 0]));
test('ticks cover the maximum in round steps', () => expect(listTicks(33)).toEqual([0, 10, 20, 30, 40]));
