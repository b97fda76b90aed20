import type { APIContext } from 'astro';
import { citationOf, writeCsl } from '../../../data/citation-of.ts';
import { getDataset } from '../../../data/dataset.ts';

export const GET = ({ site }: APIContext): Response => new Response(writeCsl(citationOf(getDataset(), site?.href ?? '')));
