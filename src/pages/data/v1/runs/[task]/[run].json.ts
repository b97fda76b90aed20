import { getDataset } from '../../../../../data/dataset.ts';
import type { Run } from '../../../../../schema/run.ts';

export const getStaticPaths = () => [...getDataset().runs.values()].map((record) => ({ params: { task: record.id.split('/')[0]!, run: record.id.split('/')[1]! }, props: { record } }));

/** The record of one run. */
export const GET = ({ props }: { props: { record: Run } }): Response => new Response(`${JSON.stringify(props.record, null, 2)}\n`);
