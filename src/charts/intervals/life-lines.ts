import { isEnded } from '../../schema/life.ts';
import type { Measure } from '../svg/font.ts';
import type { TimeScale } from '../time-scale.ts';
import type { LifeLine } from '../types.ts';
import { findFit, type Fit } from './fit.ts';

/** A life as it is drawn; places are shares of the axis, from 0 to 1. */
export interface LifeRow {
  line: LifeLine;
  /** Nobody promises further releases: an open marker. */
  isEnded: boolean;
  /** Thick while it is active, thin while it is only maintained. */
  bars: { from: number; to: number; isThick: boolean }[];
  /** `[` where it begins, or begins again; not for what began before the axis does. */
  begins: number[];
  /** `)` where it ends, for now or for good. */
  ends: number[];
  /** The last release, after the end or, where there is no room, before the beginning. */
  label: { text: string; short: string; at: number; side: 'after' | 'before'; fit: Fit | undefined } | undefined;
}

/** Space between an end and its label, in px. */
const gap = 13;

/** Lays out one life. `name` words its last release, in full and as short as can be. */
export function layOutLife(line: LifeLine, { from: first, to: last, share }: TimeScale, measure: Measure, name: (last: { version: string; date: string }) => { text: string; short: string }): LifeRow {
  const drawn = line.spans.filter(({ state }) => !isEnded(state)).map(({ from, to, state }) => ({ from, to: to ?? last, isOpen: to === undefined, state }));
  const [begin, end] = [drawn[0]?.from, drawn.at(-1)];
  const isOver = end !== undefined && !end.isOpen;
  return {
    line,
    isEnded: isOver,
    bars: drawn.map(({ from, to, state }) => ({ from: share(from), to: share(to), isThick: state === 'active' })),
    begins: drawn.filter(({ from }, index) => from >= first && drawn[index - 1]?.to !== from).map(({ from }) => share(from)),
    ends: drawn.filter(({ to, isOpen }, index) => !isOpen && drawn[index + 1]?.from !== to).map(({ to }) => share(to)),
    label: isOver && line.last ? placeLabel(name(line.last), share(begin!), share(end.to), measure) : undefined,
  };
}

function placeLabel(words: { text: string; short: string }, begin: number, end: number, measure: Measure): LifeRow['label'] {
  const needed = measure(words.text, { size: 12, weight: 400 }) + gap;
  const [after, before] = [findFit(needed / (1 - end)), findFit(needed / begin)];
  const isAfter = after !== undefined && (before === undefined || after <= before || after !== 'l');
  return isAfter || before === undefined ? { ...words, at: end, side: 'after', fit: after } : { ...words, at: begin, side: 'before', fit: before };
}
