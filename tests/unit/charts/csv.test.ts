import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/charts/csv.ts';

/** Reads CSV as RFC 4180 has it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', '"', 'x\r\ny', '\n', '', '=1', '\r'));
const table = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }));

describe('CSV', () => {
  test('reads back as it was written, guards apart', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const guarded = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
        expect(readCsv(toCsv(rows))).toEqual(guarded);
      }),
    ));
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('%j is led by an apostrophe', (text) => expect(readCsv(toCsv([[text]]))).toEqual([[`'${text}`]]));
  test('numbers are never guarded', () => expect(toCsv([[-1, 0.5]])).toBe('-1,0.5\r\n'));
});
