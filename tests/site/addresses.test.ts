import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idsOf, pages } from './built.ts';

// Addresses are a promise. To add new ones: FRAMEWISE_UPDATE=1 npx vitest run tests/site/addresses.test.ts
const manifest = 'tests/site/addresses.json';
const built = Object.fromEntries(pages.map(({ path, html }) => [path, idsOf(html).sort()]));
if (process.env['FRAMEWISE_UPDATE'] === '1' || !existsSync(manifest)) writeFileSync(manifest, `{\n${Object.entries(built).map(([path, ids]) => `${JSON.stringify(path)}: ${JSON.stringify(ids.join(' '))}`).join(',\n')}\n}\n`);
const promised = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;

describe('what was once an address', () => {
  test('is still a page', () => expect(Object.keys(promised).filter((path) => !(path in built))).toEqual([]));
  test('still has its anchors', () => {
    const lost = Object.entries(promised).flatMap(([path, ids]) => ids.split(' ').filter((id) => id !== '' && built[path] !== undefined && !built[path].includes(id)).map((id) => `${path}#${id}`));
    expect(lost).toEqual([]);
  });
  test('every page is in the manifest', () => expect(Object.keys(built).filter((path) => !(path in promised))).toEqual([]));
});
