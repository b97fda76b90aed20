import type { Statement } from '../schema/statement.ts';
import { findNewestRelease } from './as-of.ts';
import type { Dataset } from './dataset.ts';
import { compareVersions } from './timeline.ts';

/** How old a check is: by the versions that came since, and by days. */
export interface Staleness {
  checkedOn: string;
  checkedVersion: string | undefined;
  newestVersion: string | undefined;
  /** Minor or major releases between the version checked and the newest. */
  minorsBehind: number;
  days: number;
  isStale: boolean;
}

const staleMinors = 2;
const staleDays = 365;

/** The staleness of a statement in force on the dataset's day; undefined where nothing was checked. */
export function findStaleness(dataset: Dataset, framework: string, statement: Statement): Staleness | undefined {
  const { verified } = statement;
  if (verified === undefined) return undefined;
  const newestVersion = findNewestRelease(dataset, framework, dataset.edition.date)?.version;
  const minorsBehind = verified.version === undefined ? 0 : countMinors(dataset, framework, verified.version);
  const days = Math.round((Date.parse(dataset.edition.date) - Date.parse(verified.on)) / 86_400_000);
  return { checkedOn: verified.on, checkedVersion: verified.version, newestVersion, minorsBehind, days, isStale: minorsBehind >= staleMinors || days > staleDays };
}

function countMinors({ releases }: Dataset, framework: string, version: string): number {
  const later = (releases.get(framework) ?? []).filter((release) => compareVersions(release.version, version) > 0);
  const minorOf = (name: string) => name.split('.').slice(0, 2).join('.');
  return new Set(later.map((release) => minorOf(release.version)).filter((minor) => minor !== minorOf(version))).size;
}
