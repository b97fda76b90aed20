import { toCsv } from '../../../../charts/csv.ts';
import { findLife, findNewestRelease } from '../../../../data/as-of.ts';
import { getDataset } from '../../../../data/dataset.ts';

export function GET(): Response {
  const dataset = getDataset();
  const rows = dataset.frameworks.map(({ id, name, life }) => {
    const newest = findNewestRelease(dataset, id, dataset.edition.date)!;
    return [name, life[0]!.from.date, findLife(life, dataset.edition.date)!.state, newest.version, newest.date];
  });
  return new Response(toCsv([['framework', 'first public', 'state', 'newest release', 'its day'], ...rows]));
}
