import type { Day } from '../../schema/day.ts';

/** The symbols of a cell; each always stands with a word. */
export const glyphs = ['yes', 'partial', 'no', 'via', 'unknown', 'not-applicable', 'not-yet', 'value'] as const;
export type Glyph = (typeof glyphs)[number];

/** What a cell shows from a day on. Marks code with backticks. */
export interface CellState {
  from: Day;
  glyph: Glyph;
  /** The few words beside the symbol. */
  words: string;
}

/** More columns than this do not fit the page side by side: the table scrolls in its box. */
export const mostColumns = 9;

const between = '‖';
const within = '¦';

/** States, oldest first, as one attribute of the cell, so that a change of day needs no request. */
export function encodeStates(states: readonly CellState[]): string {
  return states.map(({ from, glyph, words }) => [from, glyph, words].join(within)).join(between);
}

export function decodeStates(attribute: string): CellState[] {
  return attribute === ''
    ? []
    : attribute.split(between).map((state) => {
        const [from = '', glyph = 'unknown', words = ''] = state.split(within);
        return { from, glyph: glyph as Glyph, words };
      });
}

/** The state in force on a day; undefined before the first. */
export function findState<State extends { from: Day }>(states: readonly State[], day: Day): State | undefined {
  return states.findLast(({ from }) => from <= day);
}

/** Text cut at its backticks: odd pieces are code. */
export const splitCode = (words: string): string[] => words.split('`');

/** Id of a cell, and its anchor. */
export const cellId = (feature: string, framework: string): string => `${feature}--${framework}`;
