// Arrow keys walk through the points of a chart on a canvas; the tooltip shows and `say` speaks the one they reach.
import type { Chart } from 'chart.js';
import { walk, type Place } from './chart-walk.ts';

export function listenToKeys(canvas: HTMLCanvasElement, current: () => Chart, say: (point: string) => void): void {
  let place: Place | undefined;
  canvas.addEventListener('keydown', (event) => {
    const chart = current();
    const filled = chart.data.datasets.map((_, index) => chart.getDatasetMeta(index).data.map((point) => !(point as { skip?: boolean }).skip && !Number.isNaN(point.y)));
    const next = event.key === 'Escape' ? undefined : walk(filled, place, event.key);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    place = next;
    const active = next === undefined ? [] : [{ datasetIndex: next.series, index: next.point }];
    const point = next === undefined ? undefined : chart.getDatasetMeta(next.series).data[next.point];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: point?.x ?? 0, y: point?.y ?? 0 });
    chart.update();
    say(next === undefined ? '' : [...(chart.tooltip?.title ?? []), ...(chart.tooltip?.body ?? []).flatMap(({ lines }) => lines)].join(', '));
  });
  canvas.addEventListener('blur', () => (place = undefined));
}
