import { toCsv } from '../../../../charts/csv.ts';
import { getDataset } from '../../../../data/dataset.ts';
import { listSummary } from '../../../../embeds/results-csv.ts';
import type { Benchmark } from '../../../../schema/benchmark.ts';

export const getStaticPaths = () => getDataset().benchmarks.map((benchmark) => ({ params: { id: benchmark.id }, props: { benchmark } }));

export const GET = ({ props }: { props: { benchmark: Benchmark } }): Response => new Response(toCsv(listSummary(getDataset(), props.benchmark)));
