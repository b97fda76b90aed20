import type { APIContext } from 'astro';
import { getDataset } from '../../../../data/dataset.ts';
import { publish } from '../../../../data/publish.ts';

export const getStaticPaths = () => getDataset().claims.map(({ id }) => ({ params: { id } }));

/** One claim with its verdict. */
export function GET({ params }: APIContext): Response {
  const dataset = getDataset();
  return publish(dataset, { claim: dataset.claims.find(({ id }) => id === params['id']) });
}
