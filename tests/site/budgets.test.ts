import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, pages } from './built.ts';

const kib = (bytes: number) => bytes / 1024;
const weigh = (file: string) => kib(brotliCompressSync(readFileSync(join(dist, file))).length);
const referred = (html: string, pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path]) => path!))];
/** KiB in brotli; the fonts apart. */
const limits = { article: { html: 24, css: 9, js: 6, all: 25, requests: 6 }, comparison: { html: 48, css: 11, js: 8, all: 64, requests: 7 } };

function measure(path: string) {
  const { html } = pages.find((page) => page.path === path)!;
  const css = referred(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
  const js = referred(html, /<script[^>]+src="([^"]+)"/g);
  const sum = (files: string[]) => files.reduce((total, file) => total + weigh(file), 0);
  const parts = { html: kib(brotliCompressSync(Buffer.from(html)).length), css: sum(css), js: sum(js) };
  return { ...parts, all: parts.html + parts.css + parts.js, requests: 1 + css.length + js.length };
}

describe('bytes and requests', () => {
  const articles = pages.filter(({ path }) => /^\/en\/guide\/.+/.test(path)).map(({ path }) => path);
  test.each(articles)('%s stays within the budget of an article', (path) => {
    for (const [part, limit] of Object.entries(limits.article)) expect(measure(path)[part as 'html'], `${path} ${part}`).toBeLessThanOrEqual(limit);
  });
  test('the whole comparison stays within its own', () => {
    for (const [part, limit] of Object.entries(limits.comparison)) expect(measure('/en/compare/')[part as 'html'], part).toBeLessThanOrEqual(limit);
  });
  test('the fonts are four files of 100 KiB at most', () => {
    const fonts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeLessThanOrEqual(4);
    expect(kib(fonts.reduce((sum, file) => sum + statSync(join(dist, 'assets', file)).size, 0))).toBeLessThanOrEqual(100);
  });
});
