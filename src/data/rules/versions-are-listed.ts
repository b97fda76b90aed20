import type { Moment } from '../../schema/moment.ts';
import { suggest, type Rule, type Violation } from '../rule.ts';
import type { Located } from '../content.ts';
import type { JsonPath } from '../place.ts';

export const versionsAreListed: Rule = {
  name: 'versions-are-listed',
  demands: 'Every version that is named stands in the release list of its framework.',
  find: ({ features, claims, traps, releases, edition, environments }) => {
    const lists = new Map(releases.map(({ record }) => [record.id, new Set(record.releases.map(({ version }) => version))]));
    const violations: Violation[] = [];
    const demand = (at: Located<unknown>, path: JsonPath, id: string | undefined, version: string | undefined) => {
      if (version === undefined) return;
      const listed = id === undefined ? undefined : lists.get(id);
      if (listed?.has(version)) return;
      violations.push({ at, path, expected: `a version in content/releases/${id ?? '<framework>'}.json`, mend: `correct the version${suggest(version, listed ?? [])}, or add the release with its day and source` });
    };
    const versionOf = (moment: Moment | undefined) => (moment !== undefined && 'version' in moment ? moment.version : undefined);
    for (const at of features)
      for (const [framework, statements] of Object.entries(at.record.answers))
        statements.forEach(({ from, to, verified, absence }, index) => {
          const place = ['answers', framework, index];
          demand(at, [...place, 'from', 'version'], framework, versionOf(from));
          demand(at, [...place, 'to', 'version'], framework, versionOf(to));
          demand(at, [...place, 'verified', 'version'], framework, verified?.version);
          if (absence?.how === 'searched') demand(at, [...place, 'absence', 'version'], framework, absence.version);
        });
    for (const at of traps)
      for (const [framework, { verified }] of Object.entries(at.record.values)) demand(at, ['values', framework, 'verified', 'version'], framework, verified.version);
    for (const at of claims) {
      at.record.said.of.forEach(({ framework, version }, index) => demand(at, ['said', 'of', index, 'version'], framework, version));
      at.record.held.forEach(({ framework, from, to }, index) => {
        demand(at, ['held', index, 'from', 'version'], framework, versionOf(from));
        demand(at, ['held', index, 'to', 'version'], framework, versionOf(to));
      });
    }
    for (const at of environments) {
      const { framework, version, packages, id } = at.record;
      demand(at, ['version'], framework, version);
      if (!packages.some((pin) => pin.endsWith(`==${version}`)) || !id.endsWith(`@${version}`)) violations.push({ at, path: ['version'], expected: 'the version that the id and one of the packages name', mend: 'correct the version, the id or the pin' });
    }
    for (const at of edition) at.record.marks.forEach(({ release }, index) => demand(at, ['marks', index, 'release', 'version'], release?.framework, release?.version));
    return violations;
  },
};
