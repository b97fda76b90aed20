import { describe, expect, test } from 'vitest';
import { getAgreement, listMonths } from '../../../src/data/agreement.ts';
import { findNewestRelease, findStatement } from '../../../src/data/as-of.ts';
import { getCoverage } from '../../../src/data/coverage.ts';
import { getDataset } from '../../../src/data/dataset.ts';
import { areDifferent, findLacking, hasChanged } from '../../../src/data/differences.ts';
import { findFirsts, yearsBetween } from '../../../src/data/first-to-have.ts';
import { getIntervals } from '../../../src/data/intervals.ts';
import { findStaleness } from '../../../src/data/staleness.ts';
import { compareVersions } from '../../../src/data/timeline.ts';
import { goodTree } from '../../fixtures/tree.ts';

const dataset = getDataset(goodTree);
const [eager, mode] = dataset.features as [(typeof dataset.features)[0], (typeof dataset.features)[0]];

describe('as of a day', () => {
  test.each([
    ['2017-12-31', undefined],
    ['2018-01-01', 'no'],
    ['2018-12-31', 'no'],
    ['2019-01-01', 'yes'],
    ['2020-02-01', 'yes'],
  ])('alpha on %s', (day, value) => expect(findStatement(dataset, eager, 'alpha', day)?.statement.value).toBe(value));
  test('a statement ends on the day on which the next begins', () => expect(getIntervals(dataset, eager, 'alpha')[0]).toMatchObject({ from: '2018-01-01', to: '2019-01-01', toName: '2.0' }));
  test('the newest release is the one with the highest version, not the latest day', () => expect(findNewestRelease(dataset, 'alpha', '2019-08-01')?.version).toBe('2.1'));
});

describe('between frameworks', () => {
  test('they differ where their values do', () => {
    expect(areDifferent(dataset, eager, ['alpha', 'beta'], '2019-03-01')).toBe(false);
    expect(areDifferent(dataset, mode, ['alpha', 'beta'], '2019-03-01')).toBe(false);
  });
  test('an unknown is never counted as agreement', () => expect(getAgreement(dataset, 'alpha', 'beta', '2019-04-01')).toMatchObject({ same: 1, compared: 1 }));
  test('agreement grows when both have answered', () => expect(getAgreement(dataset, 'alpha', 'beta', '2020-01-01')).toMatchObject({ same: 2, compared: 2 }));
  test('nothing is lacked where both say yes', () => expect(findLacking(dataset, 'alpha', 'beta', '2019-04-01')).toEqual([]));
  test('a change is seen between two days', () => {
    expect(hasChanged(dataset, eager, 'alpha', '2018-06-01', '2019-06-01')).toBe(true);
    expect(hasChanged(dataset, eager, 'alpha', '2019-02-01', '2019-06-01')).toBe(false);
  });
  test('the first to have it is named with its day', () => expect(findFirsts(dataset, eager).map(({ framework, day }) => [framework, day])).toEqual([['alpha', '2019-01-01'], ['beta', '2019-03-01']]));
});

describe('about itself', () => {
  test('a check two minor releases behind is stale', () => expect(findStaleness(dataset, 'alpha', eager.answers['alpha']![1]!)).toMatchObject({ minorsBehind: 2, isStale: true }));
  test('coverage counts unknowns in force only', () => expect(getCoverage(dataset)).toMatchObject({ answers: 4, unknown: 0, primary: 1 }));
});

test.each([['2.10.0', '2.9.1', 1], ['1.0', '1.0.0', 0], ['0.12.0.1', '0.12.0', 1], ['1.2', '1.10', -1]])('%s and %s compare by number', (a, b, order) => expect(compareVersions(a, b)).toBe(order));
test('months are listed with the last day added', () => expect(listMonths('2019-11-15', '2020-01-10')).toEqual(['2019-12-01', '2020-01-01', '2020-01-10']));
test('years are counted to one decimal', () => expect(yearsBetween('2018-01-01', '2019-07-02')).toBe(1.5));
