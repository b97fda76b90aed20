import type { Look } from '../../schema/framework.ts';
import { createValueScale, type ValueScale } from './scale.ts';

/** What is drawn of one row: its median, the middle half of its values, and the median of each round. */
export interface ResultRow {
  framework: string;
  /** "TensorFlow 2.21.0" */
  name: string;
  look: Look | undefined;
  ended: boolean;
  median: number;
  low: number;
  high: number;
  rounds: readonly number[];
  /** "12.3 µs" */
  value: string;
  /** "1.9 ×" */
  ratio: string | undefined;
}

export interface PlacedRow extends ResultRow {
  at: { median: number; low: number; high: number; rounds: readonly number[] };
}

/** Rows along one scale. The caller has made sure that they can be compared (src/data/comparability.ts). */
export function layOutRows(rows: readonly ResultRow[]): { scale: ValueScale; rows: PlacedRow[] } {
  const scale = createValueScale(rows.flatMap(({ median, low, high, rounds }) => [median, low, high, ...rounds]));
  return { scale, rows: rows.map((row) => ({ ...row, at: { median: scale.share(row.median), low: scale.share(row.low), high: scale.share(row.high), rounds: row.rounds.map((round) => scale.share(round)) } })) };
}

/** A value to three digits that mean something, without an exponent. */
export function formatValue(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: Math.min(digits, 6), minimumFractionDigits: 0 }).format(digits === 0 ? roundTo(value, 3) : value);
}

const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));
