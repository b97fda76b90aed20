import { getDataset } from '../../../../../data/dataset.ts';

export const getStaticPaths = () =>
  [...getDataset().programs].filter(([path]) => path.startsWith('samples/')).map(([path, text]) => ({ params: { task: path.split('/')[1]!, file: path.split('/')[2]! }, props: { text } }));

/** A sample, byte for byte as it ran. */
export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
