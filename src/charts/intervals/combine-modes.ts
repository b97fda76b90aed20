import type { Day } from '../../schema/day.ts';
import type { Mode, Span } from '../types.ts';

/** How far something was there in a stretch of time: in full, in part, not at all; undefined where it is not established. */
export interface Level extends Span {
  level: 0 | 1 | 2 | undefined;
}

/** From when to when a framework had operations one by one, graphs, or both, out of what is known of each of the two. */
export function combineModes(eager: readonly Level[], graph: readonly Level[]): (Span & { mode: Mode })[] {
  const days = [...new Set([...eager, ...graph].flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort();
  const pieces = days.map((from, index) => ({ from, to: days[index + 1], mode: modeOf(levelOn(eager, from), levelOn(graph, from)) }));
  const spans: (Span & { mode: Mode })[] = [];
  for (const { from, to, mode } of pieces) {
    const last = spans.at(-1);
    if (last?.mode === mode && last?.to === from) last.to = to;
    else if (mode !== undefined) spans.push({ from, to, mode });
  }
  return spans;
}

const levelOn = (levels: readonly Level[], day: Day): Level['level'] => levels.find(({ from, to }) => from <= day && (to === undefined || day < to))?.level;

function modeOf(eager: Level['level'], graph: Level['level']): Mode | undefined {
  if (eager === undefined || graph === undefined || eager + graph === 0) return undefined;
  if (eager === 0) return 'graph';
  if (graph === 0) return 'eager';
  return eager + graph === 4 ? 'both' : 'opt-in';
}
