import type { Chart, Plugin, PointElement } from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import { chartFamily } from '../tokens.ts';
import { releaseColumn, reserveColumn } from './label-column.ts';
import { spread } from './spread.ts';

/** Names of series where their lines end, in place of a legend. */
export interface EndLabelsOptions {
  labels: {
    dataset: number;
    text: string;
    /** `end`: right of the chart, beside the last point. `peak`: over the highest point, for a line that stops early. */
    at: 'end' | 'peak';
    /** Context: set in the quieter colour. */
    isQuiet?: boolean;
  }[];
  colour: string;
  quiet: string;
  halo: string;
}

type Label = EndLabelsOptions['labels'][number];
const fontOf = ({ isQuiet = false }: Label): string => `${isQuiet ? 400 : 550} 12px ${chartFamily}`;
const radius = 4.5;

/** Room for the mark before a label; a line without points has none. */
const markRoom = (chart: Chart, { dataset }: Label): number => ((chart.data.datasets[dataset] as { pointRadius?: number }).pointRadius === 0 ? 8 : 20);

const pointsOf = (chart: Chart, { dataset }: Label): PointElement[] =>
  (chart.getDatasetMeta(dataset).data as unknown as (PointElement & { skip?: boolean })[]).filter(({ skip }) => skip !== true);

function widthOf({ ctx }: Chart, label: Label): number {
  ctx.save();
  ctx.font = fontOf(label);
  const { width } = ctx.measureText(label.text);
  ctx.restore();
  return width;
}

function write({ ctx }: Chart, label: Label, x: number, y: number, { colour, quiet, halo }: EndLabelsOptions): void {
  Object.assign(ctx, { font: fontOf(label), textBaseline: 'middle', strokeStyle: halo, lineWidth: 4, lineJoin: 'round', fillStyle: label.isQuiet === true ? quiet : colour });
  ctx.strokeText(label.text, x, y);
  ctx.fillText(label.text, x, y);
}

/** The mark stands before the name too: where names were moved apart, it says which line is meant. */
function drawEnds(chart: Chart, options: EndLabelsOptions): void {
  const { ctx, chartArea } = chart;
  const ends = options.labels.filter(({ at }) => at === 'end').flatMap((label) => pointsOf(chart, label).slice(-1).map((point) => ({ label, point })));
  const places = spread(ends.map(({ point }) => point.y), 15, chartArea.top, chartArea.bottom);
  ctx.textAlign = 'left';
  ends.forEach(({ label, point }, index) => {
    const { pointStyle, rotation, backgroundColor, borderColor, borderWidth } = point.options;
    const room = markRoom(chart, label);
    ctx.lineJoin = 'miter';
    Object.assign(ctx, { fillStyle: backgroundColor, strokeStyle: borderColor, lineWidth: borderWidth });
    if (room > 8) drawPoint(ctx, { pointStyle, rotation, radius, borderWidth }, chartArea.right + 12, places[index]!);
    write(chart, label, chartArea.right + room, places[index]!, options);
  });
}

function drawPeak(chart: Chart, label: Label, options: EndLabelsOptions): void {
  const peak = pointsOf(chart, label).reduce<PointElement | undefined>((highest, point) => (highest === undefined || point.y < highest.y ? point : highest), undefined);
  if (peak === undefined) return;
  const { left, right } = chart.chartArea;
  const half = widthOf(chart, label) / 2;
  chart.ctx.textAlign = 'center';
  write(chart, label, Math.max(left + half, Math.min(peak.x, right - half)), peak.y - 13, options);
}

export const endLabels: Plugin<'line' | 'bar', EndLabelsOptions> = {
  id: 'endLabels',
  start(chart, _, options) {
    const own = chart as Chart;
    reserveColumn(own, () => Math.max(0, ...(options.labels ?? []).filter(({ at }) => at === 'end').map((label) => Math.ceil(widthOf(own, label)) + markRoom(own, label))));
  },
  stop(chart) {
    releaseColumn(chart as Chart);
  },
  afterDatasetsDraw(chart, _, options) {
    const own = chart as Chart;
    own.ctx.save();
    own.ctx.setLineDash([]);
    drawEnds(own, { ...options, labels: options.labels ?? [] });
    for (const label of options.labels ?? []) if (label.at === 'peak') drawPeak(own, label, options);
    own.ctx.restore();
  },
};
