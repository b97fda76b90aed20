import { expect, test } from 'vitest';
import { listFactsIn } from '../../../src/data/facts-in.ts';

const article = 'As [capture](/en/features/graph-capture/#jax) and <Fact feature="compiler" framework="jax" /> say.\n<Comparison id="t" features="a, b" caption="c" />\n<Claim id="static-dag" linked />';

test('an article rests on the features it embeds or links, and on its claims', () => {
  const { features, claims } = listFactsIn(article);
  expect([...features].sort()).toEqual(['a', 'b', 'compiler', 'graph-capture']);
  expect([...claims]).toEqual(['static-dag']);
});
