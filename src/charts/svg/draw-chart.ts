import type { ChartConfiguration } from 'chart.js';
import { registerParts } from '../parts.ts';
import type { ChartSpec } from '../spec.ts';
import { createCanvas } from './canvas.ts';
import type { Measure } from './font.ts';
import { escapeMarkup, writeElement } from './markup.ts';
import { measure as measurePlex } from './measure.ts';
import { baseSize } from './text.ts';

export interface Drawing {
  /** Unique on its page; ids of clip paths begin with it. */
  id: string;
  width: number;
  height: number;
  title: string;
  description: string;
  class?: string | undefined;
  measure?: Measure;
}

const Chart = registerParts();

/** Draws a chart as an SVG element of its own, with real text. The same specification gives the same bytes. */
export function drawChart(spec: ChartSpec, { id, width, height, title, description, measure = measurePlex, ...drawing }: Drawing): string {
  const { canvas, write } = createCanvas(width, height, measure, id);
  // Chart.js completes what it is given and keeps references into it.
  const { options, ...rest } = structuredClone(spec);
  const still = { ...options, animation: false, responsive: false, devicePixelRatio: 1, events: [] };
  const chart = new Chart(canvas, { ...rest, options: still } as unknown as ChartConfiguration);
  const body = write();
  chart.destroy();
  const described = writeElement('title', {}, escapeMarkup(title)) + writeElement('desc', {}, escapeMarkup(description));
  return writeElement('svg', { class: drawing.class, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-size': baseSize }, described + body);
}
