import type { APIContext } from 'astro';
import { getDataset } from '../../../../data/dataset.ts';
import { publish } from '../../../../data/publish.ts';

export const getStaticPaths = () => getDataset().tools.map(({ id }) => ({ params: { id } }));

/** One tool with its life and its releases. */
export function GET({ params }: APIContext): Response {
  const dataset = getDataset();
  const tool = dataset.tools.find(({ id }) => id === params['id'])!;
  return publish(dataset, { tool, releases: dataset.releases.get(tool.id) ?? [] });
}
