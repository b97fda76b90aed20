import { getDataset } from '../../../data/dataset.ts';
import { publish } from '../../../data/publish.ts';

/** Every source, once; answers cite `source` or `source#passage`. */
export function GET(): Response {
  const dataset = getDataset();
  return publish(dataset, { sources: dataset.sourceFiles.flatMap(({ sources }) => sources) });
}
