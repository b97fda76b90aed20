import { findLife, findNewestRelease, findStatement } from '../../../data/as-of.ts';
import { getDataset } from '../../../data/dataset.ts';
import { publish } from '../../../data/publish.ts';

/** Every framework with what holds on the dataset's day: small enough for a three-line script. */
export function GET(): Response {
  const dataset = getDataset();
  const { date } = dataset.edition;
  const frameworks = dataset.frameworks.map(({ id, name, repository, package: purl, life }) => ({
    id,
    name,
    repository,
    package: purl,
    state: findLife(life, date)!.state,
    newest: findNewestRelease(dataset, id, date),
    answers: Object.fromEntries(dataset.features.map((feature) => [feature.id, findStatement(dataset, feature, id, date)?.statement.value ?? 'unknown'])),
  }));
  return publish(dataset, { frameworks });
}
