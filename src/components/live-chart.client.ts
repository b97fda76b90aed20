// Draws a chart on a canvas: tooltips for the pointer, points one by one for the keyboard, colours that follow the theme.
import { Tooltip, type Chart as ChartType, type ChartConfiguration, type TooltipItem } from 'chart.js';
import { registerParts } from '../charts/parts.ts';
import { resolveColours } from '../charts/resolve-colours.ts';
import type { ChartSpec, SpecPoint } from '../charts/spec.ts';
import { token } from '../charts/tokens.ts';
import { listenToKeys } from './chart-keys.client.ts';

export interface LiveChart {
  close(): void;
}

const Chart = registerParts();
Chart.register(Tooltip);

/** What a point says: its own words, else what Chart.js makes of its numbers. */
const title = ([item]: TooltipItem<'line' | 'bar'>[]): string => (item === undefined ? '' : ((item.raw as SpecPoint).when ?? item.label));
const label = (item: TooltipItem<'line' | 'bar'>): string => `${item.dataset.label}: ${(item.raw as SpecPoint).says ?? item.formattedValue}`;

/** The specification with what only a reader at a screen needs. */
function enliven({ options, ...rest }: ChartSpec): ChartConfiguration {
  const isByIndex = rest.data.labels !== undefined;
  const tooltip = { backgroundColor: token('raise'), borderColor: token('line-2'), borderWidth: 1, titleColor: token('ink'), bodyColor: token('ink-2'), cornerRadius: 3, padding: 10, boxPadding: 4, usePointStyle: true, callbacks: { title, label } };
  return {
    ...rest,
    options: { ...options, animation: false, responsive: true, maintainAspectRatio: false, interaction: { mode: isByIndex ? 'index' : 'nearest', axis: 'x', intersect: false }, plugins: { ...options?.plugins, tooltip } },
  } as unknown as ChartConfiguration;
}

/** Colours as the page shows them now; read off a probe, because a variable may hold `light-dark(…)`. */
function readColours(figure: HTMLElement): { resolve(variable: string): string; release(): void } {
  const probe = figure.appendChild(document.createElement('span'));
  probe.hidden = true;
  const resolve = (variable: string): string => {
    probe.style.color = variable;
    return getComputedStyle(probe).color;
  };
  return { resolve, release: () => probe.remove() };
}

/** Swaps the still picture for a canvas of the same size. @throws when the specification cannot be had. */
export async function openLiveChart(figure: HTMLElement): Promise<LiveChart> {
  const answer = await fetch(figure.dataset['spec']!);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const spec = (await answer.json()) as ChartSpec;
  const still = figure.querySelector<HTMLElement>('.chart-still')!;
  const box = document.createElement('div');
  box.className = 'chart-live';
  const shown = [...still.children].map((drawing) => drawing.getBoundingClientRect()).find(({ width }) => width > 0);
  if (shown !== undefined) Object.assign(box.style, { height: `${shown.height}px`, maxWidth: `${shown.width}px` });
  const canvas = box.appendChild(document.createElement('canvas'));
  const spoken = box.appendChild(document.createElement('p'));
  spoken.className = 'vh';
  spoken.setAttribute('role', 'status');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', figure.dataset['label'] ?? '');
  still.hidden = true;
  still.after(box);

  const colours = readColours(figure);
  let chart: ChartType | undefined;
  const draw = (): void => {
    chart?.destroy();
    chart = new Chart(canvas, resolveColours(enliven(spec), colours.resolve));
  };
  draw();
  listenToKeys(canvas, () => chart!, (point) => (spoken.textContent = point));
  const theme = new MutationObserver(draw);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', draw);
  return {
    close() {
      theme.disconnect();
      system.removeEventListener('change', draw);
      chart?.destroy();
      colours.release();
      box.remove();
      still.hidden = false;
    },
  };
}
