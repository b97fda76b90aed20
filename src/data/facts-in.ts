import type { Day } from '../schema/day.ts';
import type { Dataset } from './dataset.ts';

/** The ids of features and claims that an article embeds or links to. */
export function listFactsIn(article: string): { features: Set<string>; claims: Set<string> } {
  const find = (pattern: RegExp) => new Set([...article.matchAll(pattern)].flatMap(([, ids]) => ids!.split(',').map((id) => id.trim())));
  return {
    features: new Set([...find(/\sfeatures?="([^"]+)"/g), ...find(/\/features\/([\w.-]+)\//g)]),
    claims: find(/<Claim [^>]*id="([^"]+)"/g),
  };
}

/** Between which days the facts were checked on which an article rests: answers in force, and claims. Undefined where it rests on none. */
export function findChecks({ features, claims }: Dataset, article: string): { from: Day; to: Day } | undefined {
  const named = listFactsIn(article);
  const days = [
    ...features.filter(({ id }) => named.features.has(id)).flatMap(({ answers }) => Object.values(answers).map((list) => list.at(-1)!.verified?.on)),
    ...claims.filter(({ id }) => named.claims.has(id)).map(({ verified }) => verified.on),
  ].filter((day) => day !== undefined).sort();
  return days.length === 0 ? undefined : { from: days[0]!, to: days.at(-1)! };
}
