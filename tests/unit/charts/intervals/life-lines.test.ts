import { describe, expect, test } from 'vitest';
import { layOutAxis } from '../../../../src/charts/intervals/axis.ts';
import { findFit } from '../../../../src/charts/intervals/fit.ts';
import { layOutLife } from '../../../../src/charts/intervals/life-lines.ts';
import { describeLife } from '../../../../src/charts/intervals/spoken.ts';
import type { LifeLine } from '../../../../src/charts/types.ts';

const look = { shape: 'square', dash: [], light: '#000000', dark: '#ffffff' } as const;
const theano: LifeLine = {
  id: 'theano', name: 'Theano', look: { ...look, dash: [] },
  spans: [{ from: '2010-01-01', to: '2015-01-01', state: 'active' }, { from: '2015-01-01', to: '2018-01-01', state: 'maintenance' }, { from: '2018-01-01', state: 'ended' }],
  last: { version: '1.0.5', date: '2017-12-01' },
};
const keras: LifeLine = { ...theano, id: 'keras', name: 'Keras', last: undefined, spans: [{ from: '2012-01-01', to: '2014-01-01', state: 'active' }, { from: '2014-01-01', to: '2016-01-01', state: 'merged' }, { from: '2016-01-01', state: 'active' }] };
const { scale, years, marks } = layOutAxis([...theano.spans, ...keras.spans], '2020-01-01', [{ day: '2019-12-01', label: 'then', kind: 'other' }, { day: '2025-01-01', label: 'later', kind: 'other' }]);
const measure = (text: string) => text.length * 6;
const name = ({ version, date }: { version: string; date: string }) => ({ text: `${version}, ${date}`, short: date.slice(0, 4) });
const lay = (line: LifeLine) => layOutLife(line, scale, measure, name);

describe('a life that has ended', () => {
  const row = lay(theano);
  test('is thick while active and thin while maintained', () => expect(row.bars.map(({ isThick }) => isThick)).toEqual([true, false]));
  test('begins once and ends once, where its last state begins', () => expect([row.begins, row.ends]).toEqual([[0], [scale.share('2018-01-01')]]));
  test('is open and names its last release after the end', () => {
    expect(row.isEnded).toBe(true);
    expect(row.label).toMatchObject({ text: '1.0.5, 2017-12-01', short: '2017', side: 'after', at: scale.share('2018-01-01') });
  });
  test('shows the label only where it has room', () => expect(row.label!.fit).toBe(findFit((17 * 6 + 13) / (1 - scale.share('2018-01-01')))));
  test('names it before the beginning when there is room only there', () => {
    const late = { ...theano, spans: [{ from: '2016-01-01', to: '2019-11-01', state: 'active' as const }, { from: '2019-11-01', state: 'ended' as const }] };
    expect(lay(late).label).toMatchObject({ side: 'before', at: scale.share('2016-01-01') });
  });
});

describe('a life that goes on', () => {
  const row = lay(keras);
  test('reaches the end of the axis without a cap', () => expect(row.bars.at(-1)!.to).toBe(1));
  test('has caps on both sides of a gap', () => {
    expect(row.begins).toEqual([scale.share('2012-01-01'), scale.share('2016-01-01')]);
    expect(row.ends).toEqual([scale.share('2014-01-01')]);
  });
  test('has no label', () => expect(row.label).toBeUndefined());
});

describe('the axis', () => {
  test('begins with the year of the first span', () => expect(scale.from).toBe('2010-01-01'));
  test('names on a phone some of the years that it names on a desk', () => {
    const of = (...fits: string[]) => years.filter(({ fit }) => fit !== undefined && fits.includes(fit)).map(({ year }) => year);
    expect(of('s')).toEqual([2012, 2016, 2020]);
    expect(of('s', 'm', 'l')).toEqual(years.map(({ year }) => year));
  });
  test('leaves out marks beyond it, and turns labels near an end inwards', () => expect(marks.map(({ label, anchor }) => [label, anchor])).toEqual([['then', 'end']]));
});

test('a life is said in words', () => {
  expect(describeLife('en', theano)).toBe('Theano: active from Jan 2010 to Jan 2015; in maintenance from Jan 2015 to Jan 2018; ended since Jan 2018; last release 1.0.5, Dec 2017');
});
