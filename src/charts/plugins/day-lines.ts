import type { Chart, Plugin } from 'chart.js';
import { chartFamily } from '../tokens.ts';

/** Vertical lines at days, each with a label above the chart. */
export interface DayLinesOptions {
  lines: {
    /** A value of the x axis; on an axis of categories their index, with a fraction. */
    at: number;
    text: string;
    dash?: number[];
  }[];
  colour: string;
}

const font = `550 12px ${chartFamily}`;

function drawLine({ ctx, chartArea: { left, right, top, bottom }, scales }: Chart, line: DayLinesOptions['lines'][number]): void {
  const x = scales['x']!.getPixelForValue(line.at);
  if (x < left - 0.5 || x > right + 0.5) return;
  ctx.lineWidth = line.dash ? 1.5 : 2;
  ctx.setLineDash(line.dash ?? []);
  ctx.beginPath();
  ctx.moveTo(x, top - 6);
  ctx.lineTo(x, bottom);
  ctx.stroke();
  const half = ctx.measureText(line.text).width / 2;
  const leftmost = Math.max(left, Math.min(x - half, right - 2 * half));
  ctx.fillText(line.text, leftmost, top - 10);
}

export const dayLines: Plugin<'line' | 'bar', DayLinesOptions> = {
  id: 'dayLines',
  beforeDatasetsDraw(chart, _, { lines, colour }) {
    const { ctx } = chart;
    ctx.save();
    Object.assign(ctx, { strokeStyle: colour, fillStyle: colour, font, textAlign: 'left', textBaseline: 'alphabetic' });
    for (const line of lines ?? []) drawLine(chart as Chart, line);
    ctx.restore();
  },
};
