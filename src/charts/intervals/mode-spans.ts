import type { Measure } from '../svg/font.ts';
import type { TimeScale } from '../time-scale.ts';
import type { Mode, ModeRow } from '../types.ts';
import { findFit, type Fit } from './fit.ts';

/** A row of modes as it is drawn; places are shares of the axis, from 0 to 1. */
export interface ModeBars {
  row: ModeRow;
  bars: { mode: Mode; from: number; to: number; label: string; fit: Fit | undefined }[];
}

/** Lays out one row. A label stands over its bar, and may run on until the next begins. */
export function layOutModes(row: ModeRow, { from: first, to: last, share }: TimeScale, measure: Measure): ModeBars {
  const seen = row.spans.filter(({ from, to }) => from < last && (to === undefined || to > first));
  return {
    row,
    bars: seen.map(({ mode, from, to, label }, index) => {
      const next = seen[index + 1];
      const room = (next === undefined ? 1 : share(next.from)) - share(from);
      return { mode, from: share(from), to: to === undefined ? 1 : share(to), label, fit: label === '' ? undefined : findFit((measure(label, { size: 12, weight: 400 }) + 8) / room) };
    }),
  };
}
