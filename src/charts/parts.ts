import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { dayLines } from './plugins/day-lines.ts';
import { endLabels } from './plugins/end-labels.ts';

/** The parts of Chart.js that our charts are made of, and no others: `chart.js/auto` weighs half as much again. */
export function registerParts(): typeof Chart {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, dayLines, endLabels);
  return Chart;
}
