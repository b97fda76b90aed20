import { getDataset } from '../../../data/dataset.ts';
import { publish } from '../../../data/publish.ts';

/** Defaults that differ between frameworks and change results in silence. */
export function GET(): Response {
  const dataset = getDataset();
  return publish(dataset, { traps: dataset.traps });
}
