import type { APIContext } from 'astro';
import { getDataset } from '../../../../data/dataset.ts';
import { publish } from '../../../../data/publish.ts';

export const getStaticPaths = () => getDataset().features.map(({ id }) => ({ params: { id } }));

/** One question with all its dated answers. */
export function GET({ params }: APIContext): Response {
  const dataset = getDataset();
  return publish(dataset, { feature: dataset.features.find(({ id }) => id === params['id']) });
}
