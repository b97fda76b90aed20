// The button of each chart draws it anew, with tooltips, on a canvas; pressed again, or before printing, the still picture is back.
// Chart.js comes only then.
import type { LiveChart } from './live-chart.client.ts';

function prepare(figure: HTMLElement, button: HTMLButtonElement): void {
  let live: LiveChart | undefined;
  const show = (): void => button.setAttribute('aria-pressed', String(live !== undefined));
  const close = (): void => {
    live?.close();
    live = undefined;
    show();
  };
  const open = async (): Promise<void> => {
    button.disabled = true;
    try {
      const { openLiveChart } = await import('./live-chart.client.ts');
      live = await openLiveChart(figure);
    } catch {
      button.textContent = figure.dataset['failed'] ?? '';
      return;
    }
    button.disabled = false;
    button.focus();
    show();
  };
  button.addEventListener('click', () => (live === undefined ? void open() : close()));
  addEventListener('beforeprint', close);
  button.hidden = false;
}

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const button = document.querySelector<HTMLButtonElement>(`[data-chart-switch="${figure.dataset['chart']}"]`);
  if (button) prepare(figure, button);
}
