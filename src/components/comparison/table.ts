import type { Day } from '../../schema/day.ts';
import type { Look } from '../../schema/framework.ts';
import type { CellState } from './cell-state.ts';

/** A framework at the head of a column. */
export interface Column {
  id: string;
  name: string;
  look: Look;
  ended: boolean;
  href: string;
  /** Newest version from each day on; `words` is "2.15.0", the line under the name. */
  versions: CellState[];
  /** What holds on the table's day: "2.15.0", "retired Sep 2023". */
  version: string;
  stands: string;
}

/** One cell on the table's day, with all its states for the days before. */
export interface Cell {
  framework: string;
  state: CellState;
  /** Another state held on the day since which changes are marked. */
  changed: boolean;
  states: CellState[];
  href: string;
}

export interface Row {
  id: string;
  title: string;
  question: string;
  href: string;
  cells: Cell[];
}

export interface Section {
  id: string;
  title: string;
  rows: Row[];
}

/** A comparison table, ready to be drawn. */
export interface Table {
  day: Day;
  since: Day;
  columns: Column[];
  sections: Section[];
}
