import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/components/chart-walk.ts';

const filled = [[false, true, false, true], [true, false, false, true]];

describe('walking through the points of a chart', () => {
  test('any arrow begins at the first point that has a value', () => expect(walk(filled, undefined, 'ArrowUp')).toEqual({ series: 0, point: 1 }));
  test.each([['ArrowRight', 0, 3], ['End', 0, 3], ['Home', 0, 1], ['ArrowDown', 1, 0]])('%s leads to series %i, point %i', (key, series, point) => expect(walk(filled, { series: 0, point: 1 }, key)).toEqual({ series, point }));
  test('left leads over a gap to the nearest point', () => expect(walk([[true, true, false, true]], { series: 0, point: 3 }, 'ArrowLeft')).toEqual({ series: 0, point: 1 }));
  test.each(['ArrowLeft', 'ArrowUp', 'Tab', 'a'])('%s leads nowhere from the first point', (key) => expect(walk(filled, { series: 0, point: 1 }, key)).toBeUndefined());
});
