import { toCsv } from '../../../../charts/csv.ts';
import { getDataset } from '../../../../data/dataset.ts';
import { listRaw } from '../../../../embeds/results-csv.ts';
import type { Benchmark } from '../../../../schema/benchmark.ts';

export const getStaticPaths = () => getDataset().benchmarks.map((benchmark) => ({ params: { benchmark: benchmark.id }, props: { benchmark } }));

/** Raw values of a benchmark. */
export const GET = ({ props }: { props: { benchmark: Benchmark } }): Response => new Response(toCsv(listRaw(getDataset(), props.benchmark)));
