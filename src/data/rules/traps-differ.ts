import { suggest, type Rule, type Violation } from '../rule.ts';

export const trapsDiffer: Rule = {
  name: 'traps-differ',
  demands: 'A trap names frameworks that exist, and at least two of its values differ.',
  find: ({ traps, frameworks }) => {
    const known = new Set(frameworks.map(({ record }) => record.id));
    return traps.flatMap((at): Violation[] => [
      ...Object.keys(at.record.values).filter((id) => !known.has(id)).map((id): Violation => ({ at, path: ['values', id], found: `the unknown framework "${id}"`, expected: 'an id in content/frameworks/', mend: `correct the id${suggest(id, known)}` })),
      ...(new Set(Object.values(at.record.values).map(({ value }) => value.en)).size < 2 ? [{ at, path: ['values'], found: 'one value for all', expected: 'values that differ', mend: 'remove the trap: where all agree there is none' }] : []),
    ]);
  },
};
