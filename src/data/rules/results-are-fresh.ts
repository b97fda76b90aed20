import { collectAsked } from '../asked.ts';
import { hashEnvironment, hashText } from '../fingerprint.ts';
import type { Rule, Violation } from '../rule.ts';

export const resultsAreFresh: Rule = {
  name: 'results-are-fresh',
  demands: 'A result belongs to the program and the environment as they stand: neither was edited after the run, and none is missing.',
  find: (content) => {
    const texts = new Map(content.programs.map(({ file, text }) => [file, text]));
    const environments = new Map(content.environments.map(({ record }) => [record.id, record]));
    const askedFor = new Map(collectAsked(content).map((asked) => [asked.job.id, asked]));
    return [...content.runs, ...content.measurements].flatMap((at): Violation[] => {
      const { id, hash, environment: name, environmentHash } = at.record;
      const asked = askedFor.get(id);
      const again = `run it again: npm run lab -- ${'sample' in at.record ? `run ${id.replace('/', ' ')}` : `bench ${id.split('/')[0]}`}`;
      const environment = environments.get(name);
      const violations: Violation[] = [];
      if (environment === undefined) violations.push({ at, path: ['environment'], expected: `a file content/environments/${name}.json`, mend: 'add the environment, or remove the result' });
      else if (hashEnvironment(environment) !== environmentHash) violations.push({ at, path: ['environmentHash'], found: 'the hash of another environment', expected: `that of ${name} as it stands`, mend: again });
      const text = asked === undefined ? undefined : texts.get(asked.file);
      if (text !== undefined && hashText(text) !== hash) violations.push({ at, path: ['hash'], found: `the hash of another ${asked!.file}`, expected: 'that of the program as it stands', mend: again });
      return violations;
    });
  },
};
