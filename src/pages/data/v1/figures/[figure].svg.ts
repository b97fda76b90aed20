import type { APIContext } from 'astro';
import { drawChart } from '../../../../charts/svg/draw-chart.ts';
import { standAlone } from '../../../../charts/svg/standalone.ts';
import { getDataset } from '../../../../data/dataset.ts';
import { figures } from '../../../../embeds/figures/index.ts';
import { lightColours } from '../../../../layouts/light-colours.ts';

export { getStaticPaths } from './[figure].json.ts';

/** The drawing of a chart as a file that stands alone, in the colours of paper. */
export function GET({ params }: APIContext): Response {
  const id = params['figure']!;
  const svg = drawChart(figures[id]!(getDataset(), 'en').spec!, { id, width: 972, height: 420, title: id, description: '' });
  return new Response(standAlone(svg, lightColours), { headers: { 'content-type': 'image/svg+xml' } });
}
