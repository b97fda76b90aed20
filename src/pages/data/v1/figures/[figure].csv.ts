import type { APIContext } from 'astro';
import { toCsv } from '../../../../charts/csv.ts';
import { getDataset } from '../../../../data/dataset.ts';
import { figures } from '../../../../embeds/figures/index.ts';

export const getStaticPaths = () => Object.keys(figures).map((figure) => ({ params: { figure } }));

export function GET({ params }: APIContext): Response {
  const { head, rows } = figures[params['figure']!]!(getDataset(), 'en').table;
  return new Response(toCsv([head, ...rows]));
}
