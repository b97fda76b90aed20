import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readCharacters } from './characters.ts';
import { cuts, type Cut } from './cuts.ts';
import { writeFaces } from './faces.ts';

/** Where the cut fonts lie, with the `faces.css` that declares them; the site's own stylesheet imports it. */
export const fontFolder = (root: string): string => join(root, '.cache', 'fonts');

// Fractions, superiors and combining marks are not used and would cost a fifth of each file.
const keepFeatures = ['kern', 'liga', 'lnum', 'pnum', 'tnum', 'rvrn'];

/** Cuts every font and declares them. What was cut before from the same file to the same measure is kept. */
export async function cutFonts(root: string): Promise<{ id: string; size: number }[]> {
  const folder = fontFolder(root);
  mkdirSync(folder, { recursive: true });
  const characters = readCharacters(root);
  const keys = cuts.map((cut) => keyOf(cut, readPackaged(root, cut), characters));
  const key = createHash('sha256').update(JSON.stringify([keys, readFileSync(import.meta.filename, 'utf8')])).digest('hex');
  const keyFile = join(folder, 'key');
  if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
    const faces = await Promise.all(
      cuts.map(async (cut) => {
        const whole = readPackaged(root, cut);
        replace(join(folder, `${cut.id}.woff2`), await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: cut.axes, keepFeatures, noHinting: true }));
        return writeFaces(cut, whole);
      }),
    );
    replace(join(folder, 'faces.css'), faces.join(''));
    replace(keyFile, key);
  }
  return cuts.map(({ id }) => ({ id, size: readFileSync(join(folder, `${id}.woff2`)).length }));
}

const readPackaged = (root: string, { from }: Cut): Buffer => readFileSync(join(root, 'node_modules', '@fontsource-variable', from));

const keyOf = (cut: Cut, whole: Buffer, characters: string): string => createHash('sha256').update(JSON.stringify(cut)).update(characters).update(whole).digest('hex');

/** Never leaves half a file behind for a build that runs at the same time. */
function replace(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}
