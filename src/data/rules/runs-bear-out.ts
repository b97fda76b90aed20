import { collectAsked } from '../asked.ts';
import type { Located } from '../content.ts';
import type { JsonPath } from '../place.ts';
import { suggest, type Rule, type Violation } from '../rule.ts';

export const runsBearOut: Rule = {
  name: 'runs-bear-out',
  demands: 'A run that is cited stands in content/runs/, is of the framework that is spoken of, and passed; a "no" and a claim may rest on a failure that was expected.',
  find: (content) => {
    const runs = new Map(content.runs.map(({ record }) => [record.id, record]));
    const asked = new Map(collectAsked(content).map(({ job }) => [job.id, job]));
    const frameworks = new Set(content.frameworks.map(({ record }) => record.id));
    const violations: Violation[] = [];
    const demand = (at: Located<unknown>, path: JsonPath, id: string, may: { fail: boolean; about: readonly string[] }) => {
      const run = runs.get(id);
      const program = asked.get(id)?.program;
      if (run === undefined) return violations.push({ at, path, expected: 'a file in content/runs/', mend: `run the sample, correct the id${suggest(id, runs.keys())}, or remove the citation` });
      const expected = program?.expects[run.environment] !== undefined && run.outcome === 'failed';
      if (run.outcome !== 'passed' && !(may.fail && expected)) violations.push({ at, path, found: `${id}, which ${run.outcome === 'failed' ? 'failed' : `ended as ${run.outcome}`}`, expected: may.fail ? 'a run that passed, or failed as its task expects' : 'a run that passed', mend: 'cite another run, or correct what is stated' });
      if (program !== undefined && frameworks.has(program.framework) && !may.about.includes(program.framework)) violations.push({ at, path, found: `${id}, a run of ${program.framework}`, expected: `a run of ${may.about.join(' or ')}`, mend: 'cite a run of the framework that is spoken of' });
      return undefined;
    };
    for (const at of content.features)
      for (const [framework, statements] of Object.entries(at.record.answers))
        statements.forEach(({ runs: cited, value, verified }, index) => {
          const place = ['answers', framework, index];
          cited.forEach((id, number) => demand(at, [...place, 'runs', number], id, { fail: value === 'no', about: [framework] }));
          const versions = cited.map((id) => id.slice(id.indexOf('@') + 1));
          if (verified?.how === 'ran' && verified.version !== undefined && versions.length > 0 && !versions.includes(verified.version))
            violations.push({ at, path: [...place, 'verified', 'version'], expected: `a version that was run: ${versions.join(', ')}`, mend: 'correct the version, or cite the run of it' });
        });
    for (const at of content.traps)
      for (const [framework, { runs: cited }] of Object.entries(at.record.values)) cited.forEach((id, number) => demand(at, ['values', framework, 'runs', number], id, { fail: false, about: [framework] }));
    for (const at of content.claims) at.record.runs.forEach((id, number) => demand(at, ['runs', number], id, { fail: true, about: at.record.about }));
    return violations;
  },
};
