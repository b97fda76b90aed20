import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

// Latin, the punctuation that prose uses, and the few signs of tables and code.
const latin = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const glyphs = `${latin}–—‘’“”„…•·→←↑↓×÷≤≥≈−§°′″€№`;

interface Cut {
  file: string;
  from: string;
  axes: Record<string, number | { min: number; max: number; default?: number }>;
}

const cuts: readonly Cut[] = [
  { file: 'serif', from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', axes: { wght: { min: 400, max: 600, default: 400 }, opsz: { min: 14, max: 48, default: 14 } } },
  { file: 'serif-italic', from: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', axes: { wght: 400 } },
  { file: 'sans', from: 'ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2', axes: { wght: { min: 400, max: 600, default: 400 }, wdth: { min: 85, max: 100, default: 100 } } },
  { file: 'mono', from: 'source-code-pro/files/source-code-pro-latin-wght-normal.woff2', axes: { wght: { min: 400, max: 600, default: 400 } } },
];

/** Cuts the site's fonts from their packages to the glyphs and axes in use, before anything is built. */
export function fonts(): AstroIntegration {
  return {
    name: 'framewise-fonts',
    hooks: {
      'astro:config:setup': async ({ config }) => {
        const folder = fileURLToPath(new URL('src/styles/fonts/', config.root));
        mkdirSync(folder, { recursive: true });
        for (const { file, from, axes } of cuts) {
          const whole = readFileSync(fileURLToPath(new URL(`node_modules/@fontsource-variable/${from}`, config.root)));
          writeFileSync(`${folder}${file}.woff2`, await subsetFont(whole, glyphs, { targetFormat: 'woff2', variationAxes: axes }));
        }
      },
    },
  };
}
