import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { releasesPerYear, tabulateReleases } from '../../../src/charts/releases-per-year.ts';
import { jax, mxnet, pytorch } from './series.ts';

const period = { from: 2016, through: '2021-06-30' };
const several = releasesPerYear([pytorch, jax, mxnet], period);
const valuesOf = (spec: typeof several, index: number) => spec.data.datasets[index]!.data.map(({ y }) => y);

describe('releases per year of several frameworks', () => {
  test('are lines through the complete years', () => {
    expect(several.type).toBe('line');
    expect(several.data.labels).toEqual(['2016', '2017', '2018', '2019', '2020']);
  });
  test('the year is complete on its last day', () => expect(releasesPerYear([pytorch, jax], { ...period, through: '2021-12-31' }).data.labels).toContain('2021'));
  test('begin with the first release', () => expect(valuesOf(several, 0)).toEqual([null, 2, 1, 2, 1]));
  test('count years without a release as 0, and stop with the last release once it has ended', () => expect(valuesOf(several, 2)).toEqual([null, 1, 0, 1, null]));
  test('count days that are known only by month or year', () => expect(valuesOf(several, 1)).toEqual([null, null, 1, 1, 2]));
  test('are named at their end, or over their peak when they stop early', () => {
    expect(several.options!.plugins!.endLabels!.labels!.map(({ text, at }) => [text, at])).toEqual([['PyTorch', 'end'], ['JAX', 'end'], ['MXNet', 'peak']]);
  });
  test('have six colours at most; further ones are grey', () => {
    const spec = releasesPerYear(Array.from({ length: 8 }, (_, index) => ({ ...pytorch, id: `f${index}` })), period);
    expect(spec.data.datasets.map(({ borderColor }) => borderColor)).toEqual([...Array.from({ length: 6 }, (_, index) => `var(--f-f${index})`), 'var(--f-other)', 'var(--f-other)']);
  });
  test('place a marked day within its year', () => {
    const [line] = releasesPerYear([pytorch, jax], period, [{ day: '2019-12-01', label: '', kind: 'other' }]).options!.plugins!.dayLines!.lines!;
    // 2019 is the fourth place, from 2.5 to 3.5.
    expect(line!.at).toBeCloseTo(2.5 + 1 + 334 / 365 - 1, 6);
  });
  test('are plain data', () => expect(JSON.parse(JSON.stringify(several))).toEqual(several));
});

describe('releases per year of one framework', () => {
  const one = releasesPerYear([pytorch], period);
  test('are bars, the year so far an open one', () => {
    expect(one.type).toBe('bar');
    expect(one.data.labels!.at(-1)).toBe('2021');
    expect((one.data.datasets[0]!.backgroundColor as string[]).slice(-2)).toEqual(['var(--f-pytorch)', 'var(--paper)']);
  });
  test('count every release of the period once', () => {
    const day = fc.tuple(fc.integer({ min: 2016, max: 2020 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
    fc.assert(fc.property(fc.array(day), (days) => valuesOf(releasesPerYear([{ ...pytorch, days }], period), 0).reduce<number>((sum, count) => sum + count!, 0) === days.length));
  });
});

test('the table says up to which day the last year was counted', () => {
  const table = tabulateReleases([pytorch, mxnet], period, { year: 'Year', upTo: (year) => `${year} to June` });
  expect(table.head).toEqual(['Year', 'PyTorch', 'MXNet']);
  expect(table.rows.slice(-2)).toEqual([['2020', 1, 0], ['2021 to June', 1, 0]]);
});
