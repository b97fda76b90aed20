import { toCsv } from '../../../../charts/csv.ts';
import { getDataset } from '../../../../data/dataset.ts';
import { getIntervals } from '../../../../data/intervals.ts';

export function GET(): Response {
  const dataset = getDataset();
  const features = dataset.features.filter(({ id }) => id === 'eager-execution' || id === 'graph-capture');
  const rows = features.flatMap((feature) => dataset.frameworks.flatMap(({ id }) => getIntervals(dataset, feature, id).map(({ from, to, statement }) => [feature.id, id, from, to ?? '', String(statement.value)])));
  return new Response(toCsv([['feature', 'framework', 'from', 'to', 'value'], ...rows]));
}
