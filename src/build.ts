import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { printBook, listChapters } from './integrations/pdf/print.ts';

// `npm run build`: check → pages → search index → PDFs, into a folder of its own; only a whole build replaces the last one.
const next = 'dist.next';
const base = process.env['FRAMEWISE_BASE'] ?? '/';
const site = process.env['FRAMEWISE_SITE'] ?? 'https://framewise.example';
const edition = (JSON.parse(readFileSync('content/edition.json', 'utf8')) as { date: string }).date;
const run = (...parameters: string[]) => execFileSync(process.execPath, parameters, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });

async function step(name: string, work: () => unknown): Promise<void> {
  const start = performance.now();
  console.log(`• ${name} …`);
  await work();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

try {
  rmSync(next, { recursive: true, force: true });
  await step('content check', () => run('src/check/run.ts'));
  await step('pages', () => run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', next, '--silent'));
  await step('search index', () => run('node_modules/pagefind/lib/runner/bin.cjs', '--site', next, '--silent'));
  await step('PDFs', () => printBook(next, { base, site, slugs: listChapters('.'), edition }));
  if (existsSync('dist')) renameSync('dist', 'dist.last');
  renameSync(next, 'dist');
  rmSync('dist.last', { recursive: true, force: true });
} catch (error) {
  console.error(`The build failed; the last one in dist/ is untouched.\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
