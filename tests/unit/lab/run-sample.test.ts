import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { hashText } from '../../../src/data/fingerprint.ts';
import { listJobs } from '../../../src/data/jobs.ts';
import { readContent } from '../../../src/data/read.ts';
import { findIsolation } from '../../../src/lab/isolation.ts';
import { prepare } from '../../../src/lab/prepare.ts';
import { runSample } from '../../../src/lab/run-sample.ts';
import { listStandings } from '../../../src/lab/status.ts';
import { Interrupted } from '../../../src/lab/supervise.ts';
import { runSchema } from '../../../src/schema/run.ts';
import { makeLab } from '../../fixtures/interpreter.ts';

let root: string;
beforeEach(() => void (root = makeLab()));

const limits = { seconds: 20, memoryMiB: 2000 };
const file = () => join(root, 'content/runs/add/alpha@2.0.json');
const lookUp = () => {
  const { content } = readContent(root);
  return { content, job: listJobs(content.tasks[0]!.record)[1]!, environment: content.environments.find(({ record }) => record.id === 'alpha@2.0')!.record };
};
/** Runs a program, written in JavaScript for the stand-in. */
const run = (program: string, { stop, ...own }: { seconds?: number; memoryMiB?: number; stop?: AbortSignal } = {}) => {
  writeFileSync(join(root, 'content/samples/add/alpha.py'), program);
  const { job, environment } = lookUp();
  return runSample(root, job, environment, { limits: { ...limits, ...own }, stop });
};

describe('a run', () => {
  test('records output, exit, hash, versions, machine and limits', async () => {
    const program = "console.log('1 + 2 =', 3)";
    const record = await run(program);
    expect(record).toMatchObject({ id: 'add/alpha@2.0', sample: 'add/alpha.py', hash: hashText(program), outcome: 'passed', exit: 0, output: '1 + 2 = 3\n', versions: { python: '3.7.16', framework: '2.0', alpha: '2.0' }, limits, network: findIsolation().network });
    expect(record).not.toHaveProperty('error');
    expect(runSchema.parse(JSON.parse(readFileSync(file(), 'utf8')))).toEqual(record);
  });
  test('that fails is a result, without the paths of this machine', async () => {
    const record = await run("throw new Error('no alpha.add')");
    expect(record).toMatchObject({ outcome: 'failed', exit: 1, error: 'Traceback of <env> in <work>: no alpha.add' });
  });
  test('that takes too long is ended with all that it started', async () => {
    const mark = `987${Date.now() % 100_000}`;
    const record = await run(`require('node:child_process').spawn('sleep', ['${mark}']); console.log('begun'); await new Promise((done) => setTimeout(done, 60_000))`, { seconds: 1 });
    expect(record).toMatchObject({ outcome: 'timed-out', output: 'begun\n' });
    expect(listCommands()).not.toContain(mark);
  });
  test('that takes too much memory is ended', async () => {
    const record = await run("const kept = []; for (;;) { kept.push(Buffer.alloc(20_000_000, 1)); await new Promise((done) => setTimeout(done, 20)); }", { memoryMiB: 250 });
    expect(record.outcome).toBe('out-of-memory');
    expect(record.peakMiB).toBeGreaterThan(250);
  });
  test('that is interrupted leaves nothing behind, and the record of before', async () => {
    const before = readFileSync(file(), 'utf8');
    const stopping = new AbortController();
    setTimeout(() => stopping.abort(), 1500);
    await expect(run('await new Promise((done) => setTimeout(done, 60_000))', { stop: stopping.signal })).rejects.toThrow(Interrupted);
    expect(readFileSync(file(), 'utf8')).toBe(before);
    expect(readdirSync(join(root, 'lab')).filter((name) => name.startsWith('work-'))).toEqual([]);
  });
  test('takes none of this machine’s variables, and those of its environment', async () => {
    process.env['FRAMEWISE_SECRET'] = 'x';
    const { output } = await run("console.log(Object.keys(process.env).sort().join(' '))");
    expect(output).toContain('ALPHA_LOG_LEVEL');
    expect(output).not.toContain('FRAMEWISE_SECRET');
  });
  test('reaches nothing outside of itself, or says that it could', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const { port } = server.address() as AddressInfo;
    const { output, network } = await run(`const socket = require('node:net').connect(${port}, '127.0.0.1'); await new Promise((done) => { socket.on('connect', () => (console.log('reached'), socket.end(), done())); socket.on('error', (error) => (console.log(error.code), done())); })`);
    server.close();
    expect(network).toBe(findIsolation().network);
    expect(output).toBe(network === 'none' ? 'ECONNREFUSED\n' : 'reached\n');
  });
});

describe('an environment', () => {
  test('that can’t be installed is recorded, without the registry’s address', async () => {
    const path = join(root, 'content/environments/alpha@2.0.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"alpha==2.0"', '"alpha==2.0", "absent==1.0"'));
    const record = await run('');
    expect(record).toMatchObject({ outcome: 'not-installed', exit: null, versions: {}, seconds: 0, error: 'ERROR: no absent==1.0 at <address> for <env>' });
  });
  test('whose Python is missing is recorded, not a crash', async () => {
    process.env['FRAMEWISE_PYTHON_3_7'] = join(root, 'nowhere');
    expect(await run('')).toMatchObject({ outcome: 'not-installed', error: 'no CPython 3.7 on this machine' });
  });
  test('is made once, and again when its packages change', async () => {
    const { environment } = lookUp();
    const first = await prepare(root, environment);
    const mark = join(root, 'lab/alpha@2.0/mark');
    writeFileSync(mark, '');
    expect(await prepare(root, environment)).toEqual(first);
    expect(existsSync(mark)).toBe(true);
    await prepare(root, { ...environment, packages: ['alpha==2.1'] });
    expect(existsSync(mark)).toBe(false);
  });
});

test('what is stale is named with its reason', async () => {
  const reasons = () => listStandings(readContent(root).content).map(({ job, stale }) => [job.id, stale]);
  expect(reasons()).toEqual([['add/alpha@1.0', undefined], ['add/alpha@2.0', undefined]]);
  await run('console.log(1)');
  expect(reasons()).toEqual([['add/alpha@1.0', 'program changed'], ['add/alpha@2.0', undefined]]);
});

const listCommands = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => (existsSync(`/proc/${name}/cmdline`) ? readFileSync(`/proc/${name}/cmdline`, 'utf8') : '')).join('\n');
