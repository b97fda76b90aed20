import type { Dataset } from './dataset.ts';

/** The pair of the 2019 comparison, and the ones that are asked about today. */
const asked = [['pytorch', 'tensorflow'], ['pytorch', 'jax'], ['pytorch', 'keras'], ['pytorch', 'paddlepaddle'], ['tensorflow', 'jax'], ['tensorflow', 'keras']] as const;

/** Pairs that have a page of their own: the ones asked about, and each framework with those to which its code can move. */
export function listPairs({ frameworks }: Dataset): (readonly [string, string])[] {
  const known = new Set(frameworks.map(({ id }) => id));
  const moves = frameworks.flatMap(({ id, successors }) => successors.flatMap(({ to }) => to).filter((target) => known.has(target)).map((target) => [id, target] as const));
  const pairs = [...asked, ...moves].filter(([a, b]) => a !== b && known.has(a) && known.has(b));
  const seen = new Set<string>();
  return pairs.filter(([a, b]) => {
    const key = [a, b].sort().join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
