import { getDataset } from '../../../data/dataset.ts';
import { publish } from '../../../data/publish.ts';

/** What each version brought, by name. */
export function GET(): Response {
  const dataset = getDataset();
  return publish(dataset, { entries: dataset.changelog });
}
