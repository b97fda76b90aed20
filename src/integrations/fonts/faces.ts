import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Cut } from './cuts.ts';
import { sample } from './fallbacks.ts';

/** The `@font-face` rules of one font: the file itself, then installed fonts stretched to its measure, so that nothing moves when the file arrives. */
export async function writeFaces(cut: Cut, whole: Buffer): Promise<string> {
  const own = rule({
    'font-family': `"${cut.family}"`,
    'font-style': cut.style,
    'font-weight': cut.weights,
    'font-stretch': cut.stretch,
    'font-display': 'swap',
    src: `url("./${cut.id}.woff2") format("woff2")`,
  });
  const standIns = await Promise.all(
    cut.fallbacks.map(async ({ font, weights, at }) => {
      const measured = await measure(whole, at);
      const scale = measured.advance / font.advance;
      return rule({
        'font-family': `"${cut.family.replace('Variable', font.platform)}"`,
        'font-style': cut.style,
        'font-weight': weights,
        src: font.names.map((name) => `local("${name}")`).join(', '),
        'size-adjust': percent(scale),
        'ascent-override': percent(measured.ascent / scale),
        'descent-override': percent(measured.descent / scale),
        'line-gap-override': percent(measured.lineGap / scale),
      });
    }),
  );
  return [own, ...standIns].join('');
}

/** Mean advance of the sample and vertical metrics, in em, at one point of the font's axes. */
async function measure(whole: Buffer, at: Record<string, number>): Promise<{ advance: number; ascent: number; descent: number; lineGap: number }> {
  // fontkit does not apply variations to woff2, but reads an instance as plain sfnt well; the padding because it looks for the outline of a last, empty glyph.
  const instance = await subsetFont(whole, sample, { targetFormat: 'sfnt', variationAxes: at });
  const font = create(Buffer.concat([instance, Buffer.alloc(16)])) as Font;
  const advance = [...sample].reduce((sum, character) => sum + font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth, 0) / sample.length;
  const em = font.unitsPerEm;
  return { advance: advance / em, ascent: font.ascent / em, descent: -font.descent / em, lineGap: font.lineGap / em };
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;

function rule(descriptors: Record<string, string | undefined>): string {
  const lines = Object.entries(descriptors).filter(([, value]) => value !== undefined);
  return `@font-face { ${lines.map(([name, value]) => `${name}: ${value};`).join(' ')} }\n`;
}
