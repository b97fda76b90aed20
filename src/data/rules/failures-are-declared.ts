import { collectAsked } from '../asked.ts';
import type { Rule, Violation } from '../rule.ts';

export const failuresAreDeclared: Rule = {
  name: 'failures-are-declared',
  demands: 'A program fails where its task expects it to, and nowhere else. What could not be installed is no failure of the program.',
  find: (content) => {
    const results = new Map([...content.runs, ...content.measurements].map((at) => [at.record.id, at]));
    return collectAsked(content).flatMap(({ job }): Violation[] => {
      const at = results.get(job.id);
      const expected = job.program.expects[job.environment] !== undefined;
      if (at?.record.outcome === 'failed' && !expected) return [{ at, path: ['outcome'], expected: 'passed', mend: `correct the program and run it again, or declare in "expects" that it fails in ${job.environment}` }];
      if (at?.record.outcome === 'passed' && expected) return [{ at, path: ['outcome'], expected: 'failed, as its task declares', mend: 'remove the entry from "expects"' }];
      return [];
    });
  },
};
