import { describe, expect, test } from 'vitest';
import { layOutBar, reach } from '../../../src/components/interval-bar.ts';

const window = { first: '2015-01-01', last: '2025-01-01' };
const lay = (...spans: Parameters<typeof layOutBar>[0]) => layOutBar(spans, window);

describe('an interval bar', () => {
  test('has a begin and an end where both lie in the window', () => {
    expect(lay({ from: '2016-01-01', to: '2020-01-01' }).bars).toEqual([{ from: 9.99, to: 49.99, begins: true, ends: true, kind: undefined }]);
  });
  test('is open while the thing still holds', () => {
    expect(lay({ from: '2016-01-01', to: undefined }).bars[0]).toMatchObject({ to: 100, ends: false });
  });
  test('has no begin where it began before the window, and is left out where it ended before', () => {
    expect(lay({ from: '2010-01-01', to: '2016-01-01' }).bars[0]).toMatchObject({ from: 0, begins: false });
    expect(lay({ from: '2010-01-01', to: '2014-01-01' }).bars).toEqual([]);
  });
  test('draws one mark where one stretch follows upon another', () => {
    expect(lay({ from: '2016-01-01', to: '2018-01-01' }, { from: '2018-01-01', to: undefined }).bars.map(({ begins, ends }) => [begins, ends])).toEqual([[true, false], [true, false]]);
  });
  test('names every fourth year', () => {
    expect(lay().years.flatMap(({ year }) => year ?? [])).toEqual([2015, 2019, 2023]);
  });
  test('turns the first of two close labels to the left, and leaves out what has no room', () => {
    const { labels } = lay({ from: '2019-01-01', to: '2020-01-01', fromName: '1.5', toName: '2.0' });
    expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([['1.5', 'end'], ['2.0', 'start']]);
    expect(lay({ from: '2015-02-01', to: '2015-03-01', fromName: 'a', toName: 'b' }).labels.map(({ text }) => text)).toEqual(['b']);
  });
  test('never lets two labels meet', () => {
    const { labels } = lay(...['2015', '2016', '2017', '2018', '2021', '2024'].map((year) => ({ from: `${year}-01-01`, to: `${year}-06-01`, fromName: `${year} from`, toName: `${year} to` })));
    const ends = labels.map(({ x, anchor }) => (anchor === 'start' ? [x, x + reach] : [x - reach, x]));
    ends.forEach(([from], index) => index > 0 && expect(from).toBeGreaterThanOrEqual(ends[index - 1]![1]! - 0.01));
  });
});
