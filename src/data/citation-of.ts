import type { Dataset } from './dataset.ts';

/** How to cite the dataset, or one of its answers: who, what, which version, when and where. */
export interface DatasetCitation {
  id: string;
  title: string;
  version: string;
  date: string;
  address: string;
}

export const citationOf = ({ edition: { version, date } }: Dataset, address: string): DatasetCitation => ({ id: `framewise-${version}`, title: 'Framewise: deep learning frameworks, compared with evidence', version, date, address });

export const writeBibTeX = ({ id, title, version, date, address }: DatasetCitation): string =>
  `@misc{${id},\n  author = {{Framewise contributors}},\n  title = {{${title}}},\n  version = {${version}},\n  date = {${date}},\n  year = {${date.slice(0, 4)}},\n  url = {${address}}\n}\n`;

/** The same as CSL JSON, which reference managers read. */
export function writeCsl({ id, title, version, date, address }: DatasetCitation): string {
  const parts = date.split('-').map(Number);
  return `${JSON.stringify([{ id, type: 'dataset', title, author: [{ literal: 'Framewise contributors' }], version, issued: { 'date-parts': [parts] }, URL: address }], null, 1)}\n`;
}
