import { describe, expect, test } from 'vitest';
import { parseFont } from '../../../../src/charts/svg/font.ts';
import { measure } from '../../../../src/charts/svg/measure.ts';

describe('measuring text', () => {
  // Widths at 1000 px as Chromium measures them in the same font file.
  test.each([['PaddlePaddle 2019', 400, 8858], ['7.8.1, Jan 2022', 400, 7100], ['PaddlePaddle 2019', 550, 9062], ['7.8.1, Jan 2022', 550, 7230]])('“%s” in weight %i is as wide as in the browser', (text, weight, width) => {
    expect(Math.abs(measure(text, { size: 1000, weight }) - width)).toBeLessThanOrEqual(1);
  });
  test('Chinese is one em a character', () => expect(measure('深度学习', { size: 12, weight: 400 })).toBe(48));
  test('mixed text is the sum of its runs', () => {
    const font = { size: 12, weight: 400 };
    expect(measure('JAX 框架', font)).toBeCloseTo(measure('JAX ', font) + 24, 6);
  });
});

describe('a canvas font', () => {
  test.each([['12px IBM Plex Sans', 12, 400], ['normal 550 12px X', 12, 550], ['bold 10.5px X', 10.5, 700], ['italic bold 9px X', 9, 700]])('%s', (font, size, weight) => expect(parseFont(font)).toEqual({ size, weight }));
  test('without a size in px is refused by name', () => expect(() => parseFont('1em serif')).toThrow('"1em serif"'));
});
