import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { create } from 'fontkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basic, drawnBySystem, readCharacters } from '../../../src/integrations/fonts/characters.ts';
import { cutFonts, fontFolder } from '../../../src/integrations/fonts/cut.ts';

// A root of its own, so that nothing cut before is found.
const root = mkdtempSync(join(tmpdir(), 'fonts-'));
let cut: { id: string; size: number }[] = [];
beforeAll(async () => {
  for (const folder of ['node_modules', 'content']) symlinkSync(resolve(folder), join(root, folder));
  cut = await cutFonts(root);
});
afterAll(() => rmSync(root, { recursive: true }));
const read = (id: string) => readFileSync(join(fontFolder(root), `${id}.woff2`));

describe('the fonts', () => {
  test('are four files of 100 KiB at most', () => {
    expect(cut).toHaveLength(4);
    expect(cut.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(100 * 1024);
  });
  test.each(['serif', 'serif-italic', 'sans', 'mono'])('%s draws every character of the content that is not left to the system', (id) => {
    const drawn = new Set((create(read(id)) as { characterSet: number[] }).characterSet);
    // The code font has no fixed space; nothing narrower than the others is asked of it.
    const wanted = [...new Set(readCharacters(root) + basic)].filter((character) => !drawnBySystem.has(character) && character < '\u2e80');
    expect(wanted.filter((character) => !drawn.has(character.codePointAt(0)!))).toEqual([]);
  });
  test('come out the same twice', async () => {
    const before = ['serif', 'serif-italic', 'sans', 'mono'].map(read);
    rmSync(join(fontFolder(root), 'key'));
    await cutFonts(root);
    expect(['serif', 'serif-italic', 'sans', 'mono'].map(read)).toEqual(before);
  });
  test('have stand-ins of the same measure', () => {
    const faces = readFileSync(join(fontFolder(root), 'faces.css'), 'utf8');
    for (const family of ['Source Serif 4 desktop', 'IBM Plex Sans desktop', 'Source Code Pro desktop']) expect(faces).toContain(`"${family}"`);
    for (const [, scale] of faces.matchAll(/size-adjust: ([\d.]+)%/g)) expect(Math.abs(Number(scale) - 100)).toBeLessThan(15);
  });
});
