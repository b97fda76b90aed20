import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import type { Font, Measure } from './font.ts';

const file = join(process.cwd(), 'node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2');
// Chinese, Japanese and Korean: the font has none of it, and every font sets it one em wide.
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/gu;

interface Instance {
  unitsPerEm: number;
  layout(text: string): { advanceWidth: number };
}

/** One weight of the variable font. fontkit does not apply variations to woff2, so that the instance is cut first. */
async function cutInstance(weight: number): Promise<Instance> {
  const whole = readFileSync(file);
  const { characterSet } = create(whole) as { characterSet: number[] };
  const options = { targetFormat: 'truetype', variationAxes: { wght: weight, wdth: 100 } };
  const cut = (await subsetFont(whole, String.fromCodePoint(...characterSet), options)) as Buffer;
  // fontkit looks for the outline of a last, empty glyph beyond the end of the file.
  return create(Buffer.concat([cut, Buffer.alloc(16)])) as Instance;
}

const [regular, medium] = await Promise.all([cutInstance(400), cutInstance(550)]);
const known = new Map<string, number>();

/** Width of a text in IBM Plex Sans, as the browser will set it. */
export const measure: Measure = (text: string, { size, weight }: Font): number => {
  const font = weight < 500 ? regular : medium;
  const key = `${font === regular ? 'r' : 'm'}${text}`;
  let ems = known.get(key);
  if (ems === undefined) {
    const runs = text.split(square);
    ems = runs.length - 1 + runs.reduce((sum, run) => sum + (run === '' ? 0 : font.layout(run).advanceWidth / font.unitsPerEm), 0);
    known.set(key, ems);
  }
  return ems * size;
};
