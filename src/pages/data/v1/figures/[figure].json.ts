import type { APIContext } from 'astro';
import { getDataset } from '../../../../data/dataset.ts';
import { figures } from '../../../../embeds/figures/index.ts';

/** Specifications of the charts, for whoever draws them anew: a reader’s browser, or an author. */
export const getStaticPaths = () => Object.entries(figures).flatMap(([figure, get]) => (get(getDataset(), 'en').spec === undefined ? [] : [{ params: { figure } }]));

export const GET = ({ params }: APIContext): Response => Response.json(figures[params['figure']!]!(getDataset(), 'en').spec);
