import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LinkChecker } from 'linkinator';
import { serve } from '../../src/integrations/serve.ts';
import { dist } from './built.ts';

const parts = ['src', 'content', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

// The test runner's own variables (BASE_URL, NODE_ENV …) would reach the build and change it.
const outside = Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'FRAMEWISE_BROWSER'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

function buildElsewhere(env: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'framewise-elsewhere-'));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['src/build.ts'], { cwd: folder, stdio: 'ignore', env: { ...outside, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  return join(folder, 'dist');
}

const digest = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

test('two builds in different folders and time zones are the same, byte for byte', () => {
  expect(digest(buildElsewhere({ TZ: 'Pacific/Auckland' }))).toEqual(digest(dist));
});

test('under a sub-path every link resolves', async () => {
  const serving = await serve(buildElsewhere({ FRAMEWISE_BASE: '/framewise/' }), { base: '/framewise' });
  try {
    const { links } = await new LinkChecker().check({ path: `${serving.address}/en/`, recurse: true, checkFragments: true, concurrency: 20, linksToSkip: async (link) => !link.startsWith(serving.address.replace('/framewise', '')) });
    expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} in ${parent}`)).toEqual([]);
  } finally {
    await serving.close();
  }
});
