/** What decides how wide a text is. */
export interface Font {
  size: number;
  weight: number;
}

/** Width of a text in px. */
export type Measure = (text: string, font: Font) => number;

const named: Record<string, number> = { normal: 400, bold: 700 };

/** Size and weight from a canvas font: `normal 550 12px IBM Plex Sans`. @throws when it names no size in px. */
export function parseFont(font: string): Font {
  const match = /^(?:(?:normal|italic)\s+)?(?:(normal|bold|\d{3})\s+)?([\d.]+)px\b/.exec(font);
  if (match === null) throw new Error(`A chart cannot be set in "${font}": a font is a weight, a size in px and a family`);
  const [, weight = 'normal', size] = match;
  return { size: Number(size), weight: named[weight] ?? Number(weight) };
}
