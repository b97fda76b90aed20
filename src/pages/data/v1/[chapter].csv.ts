import { toCsv } from '../../../charts/csv.ts';
import { getDataset } from '../../../data/dataset.ts';
import { getIntervals } from '../../../data/intervals.ts';
import { chapters, type Chapter } from '../../../schema/feature.ts';

export const getStaticPaths = () => chapters.map((chapter) => ({ params: { chapter } }));

/** One chapter: a row for each dated statement. */
export function GET({ params }: { params: { chapter: Chapter } }): Response {
  const dataset = getDataset();
  const rows = dataset.features
    .filter(({ chapter }) => chapter === params.chapter)
    .flatMap((feature) =>
      dataset.frameworks.flatMap(({ id }) =>
        getIntervals(dataset, feature, id).map(({ from, to, fromName, statement }) => [feature.id, id, from, to ?? '', fromName, typeof statement.value === 'object' ? statement.value.en : String(statement.value), statement.detail?.en ?? '', statement.sources.join(' '), statement.verified?.on ?? '']),
      ),
    );
  return new Response(toCsv([['feature', 'framework', 'from', 'to', 'version', 'value', 'detail', 'sources', 'checked'], ...rows]));
}
