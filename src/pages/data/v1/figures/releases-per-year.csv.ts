import { toCsv } from '../../../../charts/csv.ts';
import { getDataset } from '../../../../data/dataset.ts';

export function GET(): Response {
  const rows = [...getDataset().releases].flatMap(([id, releases]) => releases.map(({ version, date, basis }) => [id, version, date, basis]));
  return new Response(toCsv([['project', 'version', 'day', 'basis'], ...rows]));
}
