import { getDataset } from '../../../../../data/dataset.ts';

export const getStaticPaths = () =>
  [...getDataset().programs].filter(([path]) => path.startsWith('benchmarks/')).map(([path, text]) => ({ params: { benchmark: path.split('/')[1]!, file: path.split('/')[2]! }, props: { text } }));

/** A benchmark's program, byte for byte as it was measured. */
export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
