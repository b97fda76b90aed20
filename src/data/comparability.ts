import type { Measurement } from '../schema/measurement.ts';

/** What rows must share to be drawn, or put into one ratio, together. */
const shared = {
  machine: ({ machine }) => `${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}`,
  precision: ({ precision }) => precision,
  batch: ({ batch }) => String(batch),
  threads: ({ threads }) => String(threads),
  mode: ({ mode }) => mode,
} satisfies Record<string, (row: Measurement) => string>;

const keyOf = (row: Measurement) => JSON.stringify(Object.values(shared).map((read) => read(row)));

/**
 * Refuses rows that can't be compared.
 * @throws naming what differs, and between which rows
 */
export function demandComparable(rows: readonly Measurement[]): void {
  const [first, ...others] = rows;
  if (first === undefined) return;
  for (const row of others)
    for (const [name, read] of Object.entries(shared))
      if (read(row) !== read(first)) throw new Error(`${row.id} and ${first.id} can’t be compared: their ${name} differs, ${read(row)} and ${read(first)}`);
}

/** Rows by what they share, in the order in which they come: each group can be drawn, no two together. */
export const groupComparable = (rows: readonly Measurement[]): Measurement[][] => [...Map.groupBy(rows, keyOf).values()];
