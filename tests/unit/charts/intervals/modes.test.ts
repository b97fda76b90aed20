import { describe, expect, test } from 'vitest';
import { combineModes } from '../../../../src/charts/intervals/combine-modes.ts';
import { layOutModes } from '../../../../src/charts/intervals/mode-spans.ts';
import { describeModes } from '../../../../src/charts/intervals/spoken.ts';
import { createTimeScale } from '../../../../src/charts/time-scale.ts';
import type { ModeRow } from '../../../../src/charts/types.ts';

const row: ModeRow = {
  id: 'x', name: 'X', look: { shape: 'disc', dash: [], light: '#000000', dark: '#ffffff' },
  spans: [{ from: '2010-01-01', to: '2016-01-01', mode: 'graph', label: 'graph' }, { from: '2016-01-01', to: '2017-01-01', mode: 'opt-in', label: 'a long label of an opt-in' }, { from: '2017-01-01', mode: 'both', label: '' }],
};

describe('a row of modes', () => {
  const scale = createTimeScale('2015-01-01', '2025-01-01');
  const { bars } = layOutModes(row, scale, (text) => text.length * 6);
  test('is cut where the axis begins and runs on to where it ends', () => expect([bars[0]!.from, bars.at(-1)!.to]).toEqual([0, 1]));
  test('lets a label run until the next bar, and hides it where it would not fit', () => expect(bars.map(({ fit }) => fit)).toEqual(['m', undefined, undefined]));
  test('is said in words', () => expect(describeModes('en', row)).toBe('X: graphs only, graph from Jan 2010 to Jan 2016; one by default, the other in part or opt-in, a long label of an opt-in from Jan 2016 to Jan 2017; both since Jan 2017'));
  test('leaves out what was over before the axis begins', () => {
    const early = { ...row, spans: [{ from: '2001-01-01', to: '2002-01-01', mode: 'graph' as const, label: '' }] };
    expect(layOutModes(early, scale, () => 0).bars).toEqual([]);
  });
});

describe('modes out of two histories', () => {
  const [day1, day2, day3] = ['2015-01-01', '2016-01-01', '2017-01-01'];
  const modesOf = (...levels: [0 | 1 | 2 | undefined, 0 | 1 | 2 | undefined]) => combineModes([{ from: day1, level: levels[0] }], [{ from: day1, level: levels[1] }]).map(({ mode }) => mode);
  test.each([[2, 2, ['both']], [2, 1, ['opt-in']], [1, 2, ['opt-in']], [1, 1, ['opt-in']], [2, 0, ['eager']], [0, 2, ['graph']], [0, 0, []], [2, undefined, []], [undefined, 2, []]] as const)('one by one %s and graphs %s is %j', (eager, graph, mode) => {
    expect(modesOf(eager, graph)).toEqual(mode);
  });
  test('change where either changes, and join where nothing does', () => {
    const eager = [{ from: day1, to: day2, level: 0 as const }, { from: day2, level: 2 as const }];
    const graph = [{ from: day1, to: day3, level: 2 as const }, { from: day3, level: 2 as const }];
    expect(combineModes(eager, graph)).toEqual([{ from: day1, to: day2, mode: 'graph' }, { from: day2, to: undefined, mode: 'both' }]);
  });
});
