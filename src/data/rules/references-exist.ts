import { suggest, type Rule, type Violation } from '../rule.ts';
import type { Located } from '../content.ts';
import type { JsonPath } from '../place.ts';

export const referencesExist: Rule = {
  name: 'references-exist',
  demands: 'Frameworks, features, tools and environments that a record names exist, and each has its release list.',
  find: ({ frameworks, features, tools, claims, releases, edition, advice, environments, tasks, benchmarks }) => {
    const violations: Violation[] = [];
    const known = { framework: ids(frameworks), feature: ids(features), tool: ids(tools), subject: new Set([...ids(frameworks), ...ids(tools)]), environment: ids(environments) };
    const demand = (at: Located<unknown>, path: JsonPath, kind: keyof typeof known, id: string | undefined) => {
      if (id !== undefined && !known[kind].has(id)) violations.push({ at, path, expected: `the id of a ${kind === 'subject' ? 'framework or tool' : kind}`, mend: `correct the id${suggest(id, known[kind])}` });
    };
    for (const at of claims) {
      at.record.about.forEach((id, index) => demand(at, ['about', index], 'framework', id));
      at.record.features.forEach((id, index) => demand(at, ['features', index], 'feature', id));
      at.record.held.forEach(({ framework }, index) => demand(at, ['held', index, 'framework'], 'framework', framework));
    }
    for (const at of tools) {
      at.record.frameworks.forEach((id, index) => demand(at, ['frameworks', index], 'framework', id));
      demand(at, ['successor'], 'tool', at.record.successor);
    }
    for (const at of releases) demand(at, ['id'], 'subject', at.record.id);
    for (const at of edition) at.record.marks.forEach(({ release }, index) => demand(at, ['marks', index, 'release', 'framework'], 'framework', release?.framework));
    for (const at of advice)
      at.record.lines.forEach(({ start, features: rests }, line) => {
        start.forEach((id, index) => demand(at, ['lines', line, 'start', index], 'framework', id));
        rests.forEach((id, index) => demand(at, ['lines', line, 'features', index], 'feature', id));
      });
    for (const at of environments) demand(at, ['framework'], 'subject', at.record.framework);
    for (const at of tasks) at.record.features.forEach((id, index) => demand(at, ['features', index], 'feature', id));
    for (const at of [...tasks, ...benchmarks]) {
      at.record.programs.forEach(({ framework, environments: names, expects }, index) => {
        demand(at, ['programs', index, 'framework'], 'subject', framework);
        names.forEach((id, place) => demand(at, ['programs', index, 'environments', place], 'environment', id));
        for (const id of Object.keys(expects)) if (!names.includes(id)) violations.push({ at, path: ['programs', index, 'expects', id], expected: 'an environment of this program', mend: 'add it to "environments", or remove the expectation' });
      });
      at.record.absent.forEach(({ framework }, index) => demand(at, ['absent', index, 'framework'], 'subject', framework));
    }
    const listed = ids(releases);
    for (const at of frameworks)
      if (!listed.has(at.record.id)) violations.push({ at, path: ['id'], expected: `a file content/releases/${at.record.id}.json`, mend: 'list the framework’s releases' });
    return violations;
  },
};

const ids = (list: Located<{ id: string }>[]) => new Set(list.map(({ record }) => record.id));
