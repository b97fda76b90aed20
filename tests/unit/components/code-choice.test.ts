import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShown, formatChoice, parseChoice, press } from '../../../src/components/code-choice.ts';

const ids = fc.uniqueArray(fc.constantFrom('pytorch', 'tensorflow', 'jax', 'keras', 'mxnet'));

describe('the choice of frameworks', () => {
  test.each([[null, []], ['', []], ['pytorch,jax', ['pytorch', 'jax']], ['pytorch,pytorch', ['pytorch']], ['<b>,../x,PyTorch', []]])('%j is read as %j', (text, choice) => expect(parseChoice(text)).toEqual(choice));
  test('is read as it was written', () => fc.assert(fc.property(ids, (choice) => void expect(parseChoice(formatChoice(choice))).toEqual(choice))));
  test('never leaves a page empty', () => fc.assert(fc.property(ids, ids.filter(({ length }) => length > 0), (choice, present) => void expect(findShown(choice, present).length).toBeGreaterThan(0))));
  test('shows nothing that was not chosen, once something was', () => fc.assert(fc.property(ids, ids, (choice, present) => {
    const shown = findShown(choice, present);
    if (shown.length < present.length) expect(choice).toEqual(expect.arrayContaining([...shown]));
  })));
  test('keeps what other pages have and this one lacks', () => expect(press(['theano'], 'jax')).toEqual(['theano', 'jax']));
  test('pressed twice is as it was', () => expect(press(press(['jax'], 'keras'), 'keras')).toEqual(['jax']));
  test('all takes everything back', () => expect(press(['jax', 'keras'], '')).toEqual([]));
});
