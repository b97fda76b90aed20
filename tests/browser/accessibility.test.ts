import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { getDataset } from '../../src/data/dataset.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kinds = ['/en/', '/en/compare/', '/en/compare/pytorch-vs-tensorflow/', '/en/guide/', '/en/guide/runtime-model/', '/en/guide/then-and-now/', '/en/frameworks/', '/en/frameworks/mxnet/', '/en/features/', '/en/features/eager-execution/', '/en/claims/', '/en/traps/', '/en/code/', '/en/code/control-flow/', '/en/benchmarks/', ...getDataset().benchmarks.slice(0, 1).map(({ id }) => `/en/benchmarks/${id}/`), '/en/sources/', '/en/sources/chainer/', '/en/tools/', '/en/glossary/', '/en/about/', '/en/download/', '/404.html'];
const windows = [
  { name: 'desktop, light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'phone, light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

describe.each(windows)('$name', ({ viewport, colorScheme }) => {
  test.each(kinds)('%s: no violation, no error, nothing from elsewhere, nothing too wide', async (path) => {
    const { page, errors, elsewhere } = await open(path, { viewport, colorScheme });
    // Evaluated through the debugger, so that the page's policy stays as strict as it is.
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(' ')).join(' | ')}`);
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.context().close();
    expect({ violations, errors, elsewhere, overflow }).toEqual({ violations: [], errors: [], elsewhere: [], overflow: 0 });
  });
});
