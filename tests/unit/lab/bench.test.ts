import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/data/read.ts';
import { findFault, readReport } from '../../../src/lab/protocol.ts';
import { measure } from '../../../src/lab/session.ts';
import { listRowStandings } from '../../../src/lab/status.ts';
import { measurementSchema } from '../../../src/schema/measurement.ts';
import { makeLab } from '../../fixtures/interpreter.ts';

let root: string;
let said: string[];
beforeEach(() => {
  root = makeLab();
  said = [];
});

const sound = `console.log(JSON.stringify({ threads: 1, precision: 'float32', batch: 0 })); console.log('warming up');
console.log('{"warmUp": 30}'); for (let i = 0; i < 6; i++) console.log(JSON.stringify({ value: 10 + i + 1 / 3 })); console.log('{"check": 3}');`;
const bench = (program: string, rounds: number) => {
  writeFileSync(join(root, 'content/benchmarks/add-time/alpha.py'), program);
  const { content } = readContent(root);
  const rows = listRowStandings(content, 'add-time').map(({ job, environment }) => ({ row: job, environment: environment!, program }));
  return measure({ root, benchmark: content.benchmarks[0]!.record, rows, limits: { seconds: 20, memoryMiB: 2000 }, rounds, say: (line) => said.push(line) });
};
const stored = (version = '2.0') => measurementSchema.parse(JSON.parse(readFileSync(join(root, `content/measurements/add-time/alpha@${version}+eager.json`), 'utf8')));

describe('a benchmark', () => {
  test('is measured in interleaved rounds, and written when all are done', async () => {
    const before = stored();
    expect(await bench(sound, 2)).toBe(false);
    expect(stored()).toEqual(before);
    expect(said.map((line) => line.split(': ')[0] + line.slice(line.indexOf('@'), line.indexOf('@') + 4))).toEqual(['round 1/5, row 1/2@1.0', 'round 1/5, row 2/2@2.0', 'round 2/5, row 1/2@1.0', 'round 2/5, row 2/2@2.0']);
    expect(await bench(sound, 9)).toBe(true);
    expect(said).toHaveLength(10);
    expect(stored().rounds).toHaveLength(5);
    expect(stored().rounds[0]).toEqual({ values: [10.3333, 11.3333, 12.3333, 13.3333, 14.3333, 15.3333], warmUp: [30], check: 3 });
    expect(stored('1.0').session).toBe(stored().session);
  });
  test('begins anew when a program was changed meanwhile', async () => {
    await bench(sound, 4);
    expect(await bench(`${sound} // changed`, 2)).toBe(false);
  });
  test('records a row that breaks the protocol as failed, and goes on with the others', async () => {
    expect(await bench(sound.replace('threads: 1', 'threads: process.env.ALPHA_LOG_LEVEL === "3" ? 2 : 1'), 9)).toBe(true);
    expect(stored()).toMatchObject({ outcome: 'failed', rounds: [], error: 'ran with 2 threads instead of 1' });
  });
});

describe('what a program reports', () => {
  const wanted = { repeats: 1, warmUp: 0, threads: 1, precision: 'float32', batch: 8 };
  const lines = (...values: object[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const settings = { threads: 1, precision: 'float32', batch: 8 };
  test.each([
    [lines(settings, { value: 1 }), undefined],
    [lines(settings), '0 values instead of 1'],
    [lines(settings, { warmUp: 1 }, { value: 1 }), '1 warm-up values instead of 0'],
    [lines({ ...settings, threads: 2 }, { value: 1 }), 'ran with 2 threads instead of 1'],
    [lines({ ...settings, precision: 'float64' }, { value: 1 }), 'computed in float64 instead of float32'],
    [lines({ threads: 1, precision: 'float32' }, { value: 1 }), 'took batches of unreported size instead of 8'],
  ])('%s: %s', (output, fault) => expect(findFault(readReport(output), wanted)).toBe(fault));
  test.each([['{"value": "1"}', 'is no number'], ['{"valeu": 1}', 'the protocol doesn’t know']])('%s is refused', (line, message) => expect(() => readReport(line)).toThrow(message));
});
