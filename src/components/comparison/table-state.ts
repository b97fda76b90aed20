import type { Day } from '../../schema/day.ts';

/** What a reader has chosen; it lives in the address, so that a link shows the same table. */
export interface TableState {
  /** Framework ids in the order chosen; empty for all. */
  frameworks: string[];
  /** The as-of day; undefined for the dataset's own. */
  on: Day | undefined;
  onlyDifferences: boolean;
  /** Mark what changed since this day; undefined for no marks. */
  since: Day | undefined;
  /** Id of the opened cell. */
  cell: string | undefined;
}

/** The days that a table can show, and the frameworks that it knows. */
export interface TableBounds {
  frameworks: readonly string[];
  first: Day;
  last: Day;
  /** The day since which changes are marked unless the reader chooses another. */
  since: Day;
}

/** Reads `?f=pytorch,jax&on=2019-12-01&diff=1&since=…&cell=…`; whatever does not fit the bounds is left at its default. */
export function parseState(query: string, bounds: TableBounds): TableState {
  const values = new URLSearchParams(query);
  const dayOf = (name: string) => {
    const day = values.get(name) ?? '';
    return isDay(day) && day >= bounds.first && day <= bounds.last ? day : undefined;
  };
  const chosen = (values.get('f') ?? '').split(',').filter((id, index, all) => bounds.frameworks.includes(id) && all.indexOf(id) === index);
  const cell = values.get('cell') ?? '';
  return {
    frameworks: chosen,
    on: dayOf('on'),
    onlyDifferences: values.get('diff') === '1',
    since: values.get('since') === 'none' ? undefined : (dayOf('since') ?? bounds.since),
    cell: /^[a-z0-9.-]+$/.test(cell) ? cell : undefined,
  };
}

/** The query string of a state, without what is at its default; empty when all is. */
export function formatState(state: TableState, bounds: TableBounds): string {
  const parts: string[] = [];
  if (state.frameworks.length > 0 && state.frameworks.length < bounds.frameworks.length) parts.push(`f=${state.frameworks.join(',')}`);
  if (state.on !== undefined && state.on !== bounds.last) parts.push(`on=${state.on}`);
  if (state.onlyDifferences) parts.push('diff=1');
  if (state.since !== bounds.since) parts.push(`since=${state.since ?? 'none'}`);
  if (state.cell !== undefined) parts.push(`cell=${state.cell}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Whether a text is a calendar day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text);
}
