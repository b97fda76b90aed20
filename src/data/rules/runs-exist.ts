import type { Rule } from '../rule.ts';

export const runsExist: Rule = {
  name: 'runs-exist',
  demands: 'A run that is cited stands in content/runs/.',
  // The evidence lab writes content/runs/; until it does, no statement may claim to have been run.
  find: ({ features, claims }) => [
    ...features.flatMap((at) =>
      Object.entries(at.record.answers).flatMap(([framework, statements]) =>
        statements.flatMap(({ runs }, index) => runs.map((_, place) => ({ at, path: ['answers', framework, index, 'runs', place], expected: 'a file in content/runs/', mend: 'run the sample, or remove the citation' }))),
      ),
    ),
    ...claims.flatMap((at) => at.record.runs.map((_, place) => ({ at, path: ['runs', place], expected: 'a file in content/runs/', mend: 'run the sample, or remove the citation' }))),
  ],
};
