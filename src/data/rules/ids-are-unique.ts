import type { Rule, Violation } from '../rule.ts';

export const idsAreUnique: Rule = {
  name: 'ids-are-unique',
  demands: 'An id names one feature, one source, one passage of a source, one version of a release list, one program of a task.',
  find: ({ features, sources, releases, tasks, benchmarks }) => {
    const violations: Violation[] = [];
    const once = (seen: Set<string>, id: string, violation: Omit<Violation, 'expected' | 'mend'>) => {
      if (seen.has(id)) violations.push({ ...violation, expected: 'an id of its own', mend: 'rename one of the two, or remove it' });
      seen.add(id);
    };
    const featureIds = new Set<string>();
    for (const at of features) once(featureIds, at.record.id, { at, path: ['id'] });
    const sourceIds = new Set<string>();
    for (const at of sources)
      at.record.sources.forEach((source, index) => {
        once(sourceIds, source.id, { at, path: ['sources', index, 'id'] });
        const passages = new Set<string>();
        source.passages.forEach((passage, place) => once(passages, passage.id, { at, path: ['sources', index, 'passages', place, 'id'] }));
      });
    for (const at of releases) {
      const versions = new Set<string>();
      at.record.releases.forEach((release, index) => once(versions, release.version, { at, path: ['releases', index, 'version'] }));
    }
    for (const at of [...tasks, ...benchmarks]) {
      const programs = new Set<string>();
      at.record.programs.forEach(({ id }, index) => once(programs, id, { at, path: ['programs', index, 'id'] }));
    }
    return violations;
  },
};
