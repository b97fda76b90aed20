import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStates, encodeStates, findState, glyphs } from '../../../src/components/comparison/cell-state.ts';
import { formatState, isDay, parseState, type TableBounds } from '../../../src/components/comparison/table-state.ts';

const bounds: TableBounds = { frameworks: ['jax', 'keras', 'pytorch'], first: '2010-11-23', last: '2026-11-24', since: '2019-12-01' };

describe('the state of the table', () => {
  test('an empty address is the whole table of today', () => expect(parseState('', bounds)).toEqual({ frameworks: [], on: undefined, onlyDifferences: false, since: '2019-12-01', cell: undefined }));
  test.each(['?on=2030-01-01', '?on=1999-01-01', '?on=2019-02-30', '?f=nope', '?f=,,', '?since=x', '?cell=<b>', '?diff=2'])('%s falls back to the default', (query) => expect(formatState(parseState(query, bounds), bounds)).toBe(''));
  test('what is written is read again', () => {
    const day = fc.integer({ min: Date.parse(bounds.first), max: Date.parse(bounds.last) }).map((time) => new Date(time).toISOString().slice(0, 10));
    fc.assert(fc.property(fc.record({ frameworks: fc.uniqueArray(fc.constantFrom(...bounds.frameworks), { minLength: 1, maxLength: 2 }), on: day.filter((one) => one !== bounds.last), onlyDifferences: fc.boolean(), since: fc.option(day, { nil: undefined }), cell: fc.constantFrom(undefined, 'eager--jax') }), (state) => { expect(parseState(formatState(state, bounds), bounds)).toEqual(state); }));
  });
  test('a day that the calendar lacks is none', () => expect([isDay('2019-02-29'), isDay('2020-02-29')]).toEqual([false, true]));
});

describe('the states of a cell', () => {
  test('survive their way through an attribute', () => {
    const state = fc.record({ from: fc.constantFrom('2015-01-01', '2019-12-01'), glyph: fc.constantFrom(...glyphs), words: fc.string().filter((text) => !/[‖¦]/.test(text)) });
    fc.assert(fc.property(fc.array(state), (states) => { expect(decodeStates(encodeStates(states))).toEqual(states); }));
  });
  test('the one in force is the last that has begun', () => expect(findState([{ from: '2015-01-01' }, { from: '2019-01-01' }], '2018-12-31')).toEqual({ from: '2015-01-01' }));
});
