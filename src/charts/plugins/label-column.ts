import { layouts, type Chart, type LayoutItem } from 'chart.js';

const edges = { left: 0, right: 0, top: 0, bottom: 0 };
const columns = new WeakMap<object, LayoutItem>();

/** Keeps a column free right of a chart, as wide as `measure` says at each layout. Chart.js’s own legend does it this way. */
export function reserveColumn(chart: Chart, measure: () => number): void {
  const column: LayoutItem & { options: object } = {
    // Chart.js reads its stack from here.
    options: {},
    position: 'right',
    weight: 1000,
    fullSize: false,
    width: 0,
    height: 0,
    ...edges,
    isHorizontal: () => false,
    update() {
      this.width = measure();
    },
    draw() {
      // The labels are drawn after the lines, by the plugin.
    },
  };
  columns.set(chart, column);
  layouts.addBox(chart, column);
}

export function releaseColumn(chart: Chart): void {
  const column = columns.get(chart);
  if (column !== undefined) layouts.removeBox(chart, column);
}
