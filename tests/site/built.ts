import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export const dist = 'dist';
if (!existsSync(join(dist, 'en/index.html'))) throw new Error('dist/ holds no site: run npm test, or npm run build first');

/** Every HTML page of the build: its address and its text. */
export const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && !entry.parentPath.includes('pagefind'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((file) => ({ path: `/${relative(dist, file).replace(/index\.html$/, '')}`, html: readFileSync(file, 'utf8') }));

export const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
