import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeJavaScript, writePython } from '../../src/data/scripts.ts';
import { serve, type Serving } from '../../src/integrations/serve.ts';
import { dist } from './built.ts';

const run = promisify(execFile);
const data = join(dist, 'data/v1');
const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8')) as Record<string, unknown>;
const edition = JSON.parse(readFileSync('content/edition.json', 'utf8')) as { version: string; date: string };
const python = await run('python3', ['--version']).then(() => true, () => false);

describe('the published data', () => {
  let serving: Serving;
  beforeAll(async () => void (serving = await serve(dist)));
  afterAll(() => serving.close());

  test('the three lines of JavaScript load it', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', writeJavaScript(`${serving.address}/data/v1/frameworks.json`)]);
    expect(stdout).toContain("'PyTorch'");
    expect(stdout).not.toContain("'Theano'");
  });
  test.runIf(python)('the three lines of Python load it', async () => {
    const { stdout } = await run('python3', ['-c', writePython(`${serving.address}/data/v1/frameworks.json`)]);
    expect(stdout).toContain("'PyTorch'");
    expect(stdout).not.toContain("'Theano'");
  });
  test('the page shows the lines that were run', () => {
    const page = readFileSync(join(dist, 'en/download/index.html'), 'utf8').replace(/<[^>]+>/g, '').replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&#38;', '&');
    for (const script of [writePython('ADDRESS'), writeJavaScript('ADDRESS')]) for (const line of script.trim().split('\n')) expect(page).toContain(line.split('"ADDRESS"')[0]!.trim());
  });
  test.each(['frameworks.json', 'sources.json', 'traps.json', 'changelog.json', 'frameworks/pytorch.json', 'features/eager-execution.json', 'tools/tensorboard.json'])('%s says its version, day and licence', (file) => {
    expect(read(file)).toMatchObject({ version: edition.version, date: edition.date, licence: 'CC-BY-4.0' });
  });
  test.each(['features', 'frameworks', 'tools', 'claims'])('each of %s has a file', (kind) => {
    const kept = readdirSync(join('content', kind), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => file.split('/').at(-1));
    expect(readdirSync(join(data, kind)).sort()).toEqual(kept.sort());
  });
  test('schemas are JSON Schema and name what must be there', () => {
    for (const file of readdirSync(join(data, 'schema'))) expect(read(`schema/${file}`)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') as string });
    expect(read('schema/feature.json')['required']).toEqual(expect.arrayContaining(['id', 'question', 'criterion', 'answers']));
  });
  test('it can be cited', () => {
    expect(readFileSync(join(data, 'cite.bib'), 'utf8')).toMatch(/^@misc\{[\w.-]+,\n(  \w+ = \{.+\},?\n)+\}\n$/);
    expect(JSON.parse(readFileSync(join(data, 'cite.csl.json'), 'utf8'))).toMatchObject([{ type: 'dataset', version: edition.version }]);
  });
  test('every file that the README names is there', () => {
    const readme = readFileSync(join(data, 'README.md'), 'utf8');
    for (const [, file] of readme.matchAll(/(?<![\w/>.])([\w.-]+\.(?:json|csv|bib))\b/g)) if (!file!.includes('<')) expect(existsSync(join(data, file!)) || /^(cite)/.test(file!), file).toBe(true);
  });
});
