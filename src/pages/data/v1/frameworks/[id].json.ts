import type { APIContext } from 'astro';
import { getDataset } from '../../../../data/dataset.ts';
import { getIntervals } from '../../../../data/intervals.ts';
import { publish } from '../../../../data/publish.ts';

export const getStaticPaths = () => getDataset().frameworks.map(({ id }) => ({ params: { id } }));

/** One framework: identity, life, releases, and every answer with the days between which it holds. */
export function GET({ params }: APIContext): Response {
  const dataset = getDataset();
  const framework = dataset.frameworks.find(({ id }) => id === params['id'])!;
  const answers = Object.fromEntries(dataset.features.map((feature) => [feature.id, getIntervals(dataset, feature, framework.id).map(({ from, to, statement }) => ({ holds: { from, to }, ...statement }))]));
  return publish(dataset, { framework, releases: dataset.releases.get(framework.id), answers });
}
