import type { Day } from '../schema/day.ts';
import type { Look } from '../schema/framework.ts';
import type { LifeStatement } from '../schema/life.ts';

/** A stretch of time, from its first day up to, not including, its last; without one it goes on. */
export interface Span {
  from: Day;
  to?: Day | undefined;
}

/** One framework’s row in a figure about time. */
interface Row {
  id: string;
  name: string;
  look: Look;
  /** Page of the framework. */
  href?: string | undefined;
}

export interface LifeSpan extends Span {
  state: LifeStatement['state'];
}

export interface LifeLine extends Row {
  spans: readonly LifeSpan[];
  /** Its last release; named at the end of a line that has ended. */
  last?: { version: string; date: string } | undefined;
}

/** What ran by default and what was on offer: operations one by one, whole graphs, one with the other opt-in, or both. */
export const modes = ['graph', 'eager', 'opt-in', 'both'] as const;
export type Mode = (typeof modes)[number];

export interface ModeSpan extends Span {
  mode: Mode;
  label: string;
}

export interface ModeRow extends Row {
  /** No longer released: its marker is open. */
  ended?: boolean | undefined;
  spans: readonly ModeSpan[];
}

/** A framework as a series of a chart. */
export interface Series extends Omit<Row, 'href'> {
  ended?: boolean | undefined;
}

/** A day marked by a line across a figure: the as-of day in full, any other dotted. */
export interface DayMark {
  day: Day;
  label: string;
  /** Where there is little room. */
  short?: string | undefined;
  kind: 'as-of' | 'other';
}

/** A table of numbers or words; what stands beside a figure and in its CSV. */
export interface Table {
  head: string[];
  rows: (string | number)[][];
}
