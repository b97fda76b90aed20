import { expect, test } from 'vitest';
import { resolveColours } from '../../../src/charts/resolve-colours.ts';

test('every variable becomes its colour, anything else stays', () => {
  const keep = () => 1;
  const spec = { a: 'var(--ink)', b: [{ c: 'var(--accent)', d: 'a var(--ink) in a text', e: null, f: 2 }], keep };
  expect(resolveColours(spec, (variable) => `<${variable}>`)).toEqual({ a: '<var(--ink)>', b: [{ c: '<var(--accent)>', d: 'a var(--ink) in a text', e: null, f: 2 }], keep });
});
