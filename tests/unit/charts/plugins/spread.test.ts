import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../src/charts/plugins/spread.ts';

const places = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 });

test('labels with room stay where they are', () => expect(spread([40, 10, 90], 15, 0, 300)).toEqual([40, 10, 90]));
test('labels too near are moved apart in their order', () => expect(spread([100, 102, 101], 15, 0, 300)).toEqual([100, 130, 115]));
test('labels at the lower end are pushed up', () => expect(spread([299, 300], 15, 0, 300)).toEqual([285, 300]));
test('no two labels are nearer than the gap, and none leaves the chart, while there is room', () =>
  fc.assert(
    fc.property(places, (wanted) => {
      const moved = spread(wanted, 15, 0, 300).sort((a, b) => a - b);
      return moved.every((place, index) => place >= 0 && place <= 300 && (index === 0 || place - moved[index - 1]! >= 15));
    }),
  ));
