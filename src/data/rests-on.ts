import type { Dataset } from './dataset.ts';

/** Something that cites a source. */
export type Resting =
  | { kind: 'answer'; feature: string; framework: string }
  | { kind: 'claim' | 'framework' | 'tool' | 'trap'; id: string };

/** What rests on each source, by the source's id. */
export function collectResting(dataset: Dataset): ReadonlyMap<string, readonly Resting[]> {
  const resting = new Map<string, Resting[]>();
  const add = (citations: readonly string[], item: Resting) => {
    for (const id of new Set(citations.map((citation) => citation.split('#')[0]!))) resting.set(id, [...(resting.get(id) ?? []), item]);
  };
  for (const feature of dataset.features)
    for (const [framework, statements] of Object.entries(feature.answers))
      add(statements.flatMap(({ sources }) => sources), { kind: 'answer', feature: feature.id, framework });
  for (const { id, sources } of dataset.claims) add(sources, { kind: 'claim', id });
  for (const { id, sources, life, successors } of dataset.frameworks) add([...sources, ...[...life, ...successors].flatMap((part) => part.sources)], { kind: 'framework', id });
  for (const { id, sources, life } of dataset.tools) add([...sources, ...life.flatMap((part) => part.sources)], { kind: 'tool', id });
  for (const { id, values } of dataset.traps) add(Object.values(values).flatMap(({ sources }) => sources), { kind: 'trap', id });
  return resting;
}
