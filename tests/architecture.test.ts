import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

// Who may import whom; see docs/decisions.md.
const allowed: Record<string, readonly string[]> = {
  schema: [], data: ['schema'], i18n: ['schema'], charts: ['schema', 'i18n'], components: ['schema', 'i18n', 'charts'],
  embeds: ['schema', 'i18n', 'data', 'charts', 'components'], layouts: ['schema', 'i18n', 'components'],
  pages: ['schema', 'i18n', 'data', 'charts', 'components', 'embeds', 'layouts'], check: ['schema', 'data'], integrations: ['schema'], lab: ['schema', 'data'],
};
const src = resolve('src');
const files = readdirSync(src, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
const importsOf = (text: string) => [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, path]) => path!);
const roomOf = (path: string) => relative(src, path).split(/[\\/]/)[0]!;

describe('the house', () => {
  test.each(files.filter((file) => roomOf(file) in allowed).map((file) => [relative(src, file), file]))('%s imports only what its room may', (_, file) => {
    const room = roomOf(file);
    for (const path of importsOf(readFileSync(file, 'utf8'))) {
      if (path.startsWith('.')) {
        const target = resolve(dirname(file), path);
        if (!target.startsWith(src) || /\.css(\?raw)?$/.test(path)) continue;
        expect([...allowed[room]!, room], `${room} imports ${path}`).toContain(roomOf(target));
      } else {
        if (path === 'astro:content') expect(room, 'astro:content belongs to pages').toBe('pages');
        if (room === 'schema') expect(path).toBe('astro/zod');
      }
    }
  });
  test('only *.client.ts touches the document', () => {
    const touching = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.client.ts') && !file.includes('integrations') && /\bdocument\.|\bwindow\./.test(readFileSync(file, 'utf8')) && !/document\.documentElement\.dataset\.theme/.test(readFileSync(file, 'utf8')));
    expect(touching).toEqual([]);
  });
  test('no file written by hand has more than 200 lines', () => {
    expect(files.filter((file) => readFileSync(file, 'utf8').split('\n').length > (file.endsWith('.astro') ? 150 : 200)).map((file) => relative(src, file))).toEqual([]);
  });
});
