import type { Rule } from '../rule.ts';

export const lifeInOrder: Rule = {
  name: 'life-in-order',
  demands: 'The stretches of a project’s life follow one another, each in another state than the one before.',
  find: ({ frameworks, tools }) =>
    [...frameworks, ...tools].flatMap((at) =>
      at.record.life.flatMap(({ from, state }, index, all) => {
        const before = all[index - 1];
        if (before === undefined || (from.date > before.from.date && state !== before.state)) return [];
        return [{ at, path: ['life', index], expected: `a later day than ${before.from.date} and another state than ${before.state}`, mend: 'put the stretches in order, or join the two' }];
      }),
    ),
};
