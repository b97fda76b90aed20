import { toCsv } from '../../../../charts/csv.ts';
import { getAgreement, listMonths } from '../../../../data/agreement.ts';
import { getDataset } from '../../../../data/dataset.ts';

export function GET(): Response {
  const dataset = getDataset();
  const rows = listMonths('2017-02-01', dataset.edition.date).map((day) => getAgreement(dataset, 'pytorch', 'tensorflow', day));
  return new Response(toCsv([['day', 'same', 'compared'], ...rows.map(({ day, same, compared }) => [day, same, compared])]));
}
