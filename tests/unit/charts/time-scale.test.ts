import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeScale, dayNumber, decimalYear, listYears, yearStep } from '../../../src/charts/time-scale.ts';

const day = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2040-12-31') }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe('a time scale', () => {
  const scale = createTimeScale('2015-01-01', '2025-01-01');
  test('maps its ends to 0 and 1', () => expect([scale.share('2015-01-01'), scale.share('2025-01-01')]).toEqual([0, 1]));
  test('holds days beyond it at its ends', () => expect([scale.share('2009-04-02'), scale.share('2026-11-24')]).toEqual([0, 1]));
  test('counts days, leap days too', () => expect(scale.share('2016-03-01')).toBeCloseTo((365 + 31 + 29) / 3653, 10));
  test('keeps the order of days', () => fc.assert(fc.property(day, day, (a, b) => (a <= b ? scale.share(a) <= scale.share(b) : scale.share(a) >= scale.share(b)))));
  test('refuses to end before it begins', () => expect(() => createTimeScale('2020-01-01', '2019-01-01')).toThrow('from 2020-01-01 to 2019-01-01'));
  test('lists the years that begin within it', () => expect(listYears(createTimeScale('2017-05-02', '2020-01-01')).map(({ year }) => year)).toEqual([2018, 2019, 2020]));
});

describe('a decimal year', () => {
  test('is whole on 1 January', () => expect(decimalYear('2019-01-01')).toBe(2019));
  test('keeps the order of days and stays in its year', () =>
    fc.assert(fc.property(day, day, (a, b) => Math.floor(decimalYear(a)) === Number(a.slice(0, 4)) && Math.sign(decimalYear(a) - decimalYear(b)) === Math.sign(a < b ? -1 : a > b ? 1 : 0))));
});

describe('the step between named years', () => {
  test.each([[12, 12, 1], [12, 9, 2], [18, 5, 4], [3, 9, 1]])('%i years, at most %i named: every %i', (count, most, step) => expect(yearStep(count, most)).toBe(step));
  test('never names more than asked', () => fc.assert(fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 20 }), (count, most) => count / yearStep(count, most) <= most)));
  test('names fewer years out of those that more room names', () => fc.assert(fc.property(fc.integer({ min: 1, max: 80 }), (count) => yearStep(count, 4) % yearStep(count, 9) === 0)));
});
