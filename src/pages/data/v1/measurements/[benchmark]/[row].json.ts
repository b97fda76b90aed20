import { getDataset } from '../../../../../data/dataset.ts';
import type { Measurement } from '../../../../../schema/measurement.ts';

export const getStaticPaths = () => [...getDataset().measurements.values()].map((record) => ({ params: { benchmark: record.id.split('/')[0]!, row: record.id.split('/')[1]! }, props: { record } }));

/** The record of one row: raw values, environment, machine. */
export const GET = ({ props }: { props: { record: Measurement } }): Response => new Response(`${JSON.stringify(props.record, null, 2)}\n`);
