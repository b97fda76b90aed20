import { describe, expect, test } from 'vitest';
import { agreementOverTime } from '../../../src/charts/agreement-over-time.ts';

const all = {
  name: 'All',
  points: [
    { day: '2018-01-01', same: 1, compared: 2 },
    { day: '2018-02-01', same: 5, compared: 10 },
    { day: '2018-03-01', same: 5, compared: 10 },
    { day: '2018-04-01', same: 6, compared: 10 },
    { day: '2018-05-01', same: 6, compared: 10 },
  ],
};
const words = { when: (day: string) => `on ${day}`, says: ({ same, compared }: { same: number; compared: number }) => `${same}/${compared}` };
const spec = agreementOverTime(all, [{ name: 'Runtime', points: all.points }], [{ day: '2018-04-15', label: 'mid', kind: 'as-of' }], words);
const [total, chapter] = spec.data.datasets;

describe('agreement over time', () => {
  test('leaves out days on which too few questions could be compared', () => expect(total!.data[0]).toMatchObject({ when: 'on 2018-02-01', y: 0.5, says: '5/10' }));
  test('keeps the turns of the line, its first and its last point', () => expect(total!.data.map(({ when }) => when)).toEqual(['on 2018-02-01', 'on 2018-04-01', 'on 2018-05-01']));
  test('holds a share until it changes', () => expect(total).toMatchObject({ stepped: 'before' }));
  test('shows every chapter as context, told apart by dashes', () => {
    expect([total!.borderColor, chapter!.borderColor]).toEqual(['var(--ink)', 'var(--f-other)']);
    expect(chapter).toMatchObject({ borderDash: [6, 3] });
  });
  test('names lines with their last share', () => expect(spec.options!.plugins!.endLabels!.labels!.map(({ text }) => text)).toEqual(['All 60%', 'Runtime 60%']));
  test('draws the as-of day in full', () => expect(spec.options!.plugins!.dayLines!.lines![0]!.dash).toBeUndefined());
  test('is plain data', () => expect(JSON.parse(JSON.stringify(spec))).toEqual(spec));
});
