import type { Trap, TrapValue } from '../schema/trap.ts';
import type { Dataset } from './dataset.ts';

/** Frameworks that do the same. */
export interface TrapGroup {
  value: TrapValue['value'];
  members: { framework: string; answer: TrapValue }[];
}

/** The values of a trap with the frameworks that have each, the most common first. */
export function groupTrap({ frameworks }: Dataset, { values }: Trap): TrapGroup[] {
  const groups = new Map<string, TrapGroup>();
  for (const { id: framework } of frameworks) {
    const answer = values[framework];
    if (answer === undefined) continue;
    const group = groups.get(answer.value.en) ?? { value: answer.value, members: [] };
    group.members.push({ framework, answer });
    groups.set(answer.value.en, group);
  }
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length);
}

/** The traps between two frameworks: both have a value, and they differ. */
export const findTraps = ({ traps }: Dataset, a: string, b: string): Trap[] =>
  traps.filter(({ values }) => values[a] !== undefined && values[b] !== undefined && values[a].value.en !== values[b].value.en);
