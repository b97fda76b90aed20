import type { ChartConfiguration, ChartType } from 'chart.js';
import type { DayLinesOptions } from './plugins/day-lines.ts';
import type { EndLabelsOptions } from './plugins/end-labels.ts';
import { chartFamily, token } from './tokens.ts';

/** A point of a chart. The words are for whoever asks what the point says. */
export interface SpecPoint {
  x: number | string;
  y: number | null;
  when?: string;
  says?: string;
}

/**
 * A chart as plain data (JSON): no functions, colours as `var(--…)`. The same chart is drawn to SVG when the site is built
 * and to a canvas when a reader asks for it.
 */
export type ChartSpec = ChartConfiguration<'line' | 'bar', SpecPoint[], string>;

declare module 'chart.js' {
  // The type parameter must be declared as Chart.js declares it.
  interface PluginOptionsByType<TType extends ChartType> {
    dayLines?: DayLinesOptions;
    endLabels?: EndLabelsOptions;
  }
}

export const chartFont = { family: chartFamily, size: 12, weight: 400 };

/** A quiet axis: labels, no ticks; grid lines only where values are read off. */
export function axis(hasGrid: boolean) {
  return {
    grid: { display: hasGrid, color: token('line'), drawTicks: false, tickLength: 0 },
    border: { display: !hasGrid, color: token('ink') },
    ticks: { color: token('ink-3'), font: chartFont, padding: 8, maxRotation: 0, autoSkipPadding: 12 },
  };
}

export const labelColours = { colour: token('ink'), quiet: token('ink-3'), halo: token('paper') };

/** Room above for the labels of day lines and highest points. */
export const layout = { padding: { top: 22, right: 4, bottom: 0, left: 0 } };
