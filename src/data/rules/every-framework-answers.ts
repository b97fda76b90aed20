import { suggest, type Rule, type Violation } from '../rule.ts';

export const everyFrameworkAnswers: Rule = {
  name: 'every-framework-answers',
  demands: 'Every feature answers for every framework, and for nothing else.',
  find: ({ features, frameworks }) => {
    const known = frameworks.map(({ record }) => record.id);
    return features.flatMap((at): Violation[] => {
      const answered = Object.keys(at.record.answers);
      return [
        ...known
          .filter((id) => !answered.includes(id))
          .map((id): Violation => ({ at, path: ['answers'], found: `no answer for ${id}`, expected: 'an answer for each framework', mend: `answer for ${id}, if only with "unknown" and a reason` })),
        ...answered
          .filter((id) => !known.includes(id))
          .map((id): Violation => ({ at, path: ['answers', id], found: `the unknown framework "${id}"`, expected: 'an id in content/frameworks/', mend: `correct the id${suggest(id, known)}, or add the framework` })),
      ];
    });
  },
};
