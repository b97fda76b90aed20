import type { APIContext } from 'astro';
import { citationOf, writeBibTeX } from '../../../data/citation-of.ts';
import { getDataset } from '../../../data/dataset.ts';

export const GET = ({ site }: APIContext): Response => new Response(writeBibTeX(citationOf(getDataset(), site?.href ?? '')));
