import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** Always there, whatever the articles say today: ASCII, the accents of European names, the punctuation of prose and tables. */
export const basic = `${ascii}\u00a0§©°±²³µ·½×àáâäåæçèéêëíîïñóôöøùúüßÅÄÇÉÖØÜ–—‘’“”„•…′″€™−↑↓`;

/** Signs that none of the packages draws; the reader's system does. Interface symbols are SVG and never depend on them. */
export const drawnBySystem = new Set('→←≥≤≈≠∞√σł⁴₀₁₂₃₄');

/** Every character that the content uses, sorted, so that the cut depends on nothing else. What programs printed is left to the system. */
export function readCharacters(root: string): string {
  const used = new Set(basic);
  for (const entry of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })) {
    if (/content[\\/](runs|measurements)/.test(entry.parentPath)) continue;
    if (!entry.isFile() || !/\.(json|mdx?|py)$/.test(entry.name)) continue;
    for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) used.add(character);
  }
  return [...used].filter((character) => character >= ' ' && character !== '\u007f').sort().join('');
}
