import { collectAsked } from '../asked.ts';
import type { Rule, Violation } from '../rule.ts';

export const resultsAreAskedFor: Rule = {
  name: 'results-are-asked-for',
  demands: 'Each program has one result for each environment that its task or benchmark names, and there is no other.',
  find: (content) => {
    const results = [...content.runs, ...content.measurements];
    const known = new Set(results.map(({ record }) => record.id));
    const asked = new Set<string>();
    const violations: Violation[] = [];
    for (const { at, path, job } of collectAsked(content)) {
      if (asked.has(job.id)) violations.push({ at, path, expected: `an environment whose result is not ${job.id}, which another has`, mend: 'give the program an id of its own for this environment' });
      else if (!known.has(job.id)) violations.push({ at, path, expected: `a result ${job.id}`, mend: `npm run lab -- ${'chapter' in at.record ? `run ${job.id.replace('/', ' ')}` : `bench ${at.record.id}`}` });
      asked.add(job.id);
    }
    const left = results.filter(({ record }) => !asked.has(record.id)).map((at): Violation => ({ at, path: ['id'], expected: 'a result that a task or benchmark asks for', mend: 'remove the file, or name the environment in the task' }));
    return [...violations, ...left];
  },
};
