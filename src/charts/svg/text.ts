import { parseFont } from './font.ts';
import { escapeMarkup, formatLength as n, writeAttributes, type Attributes } from './markup.ts';
import { apply, turns } from './matrix.ts';
import type { State } from './state.ts';

/** Size of the texts that carry no size of their own; the root of the drawing has it. */
export const baseSize = 12;

// Distance from the named line down to the baseline, in em. `middle` is half the height of IBM Plex Sans’s capitals and figures.
const rise: Record<string, number> = { alphabetic: 0, middle: 0.349, top: 0.78, hanging: 0.698, bottom: -0.21, ideographic: -0.21 };
const anchors: Record<string, string | undefined> = { start: undefined, left: undefined, center: 'middle', right: 'end', end: 'end' };

/** A `<text>` where the canvas would draw one. `halo` is the stroke around it. */
export function writeText(text: string, x: number, y: number, { style, matrix }: State, fill: string, halo?: { colour: string; width: number }): string {
  const { size, weight } = parseFont(style.font);
  const drop = rise[style.textBaseline];
  if (drop === undefined) throw new Error(`The SVG recorder does not support textBaseline "${style.textBaseline}"`);
  const [left, top] = apply(matrix, x, y + drop * size);
  const turn = matrix.slice(0, 4).map((part) => Math.round(part * 1e4) / 1e4);
  const place: Attributes = turns(matrix) ? { transform: `matrix(${turn.join(' ')} ${n(left)} ${n(top)})` } : { x: n(left), y: n(top) };
  return `<text${writeAttributes({
    ...place,
    fill,
    'font-size': size === baseSize ? undefined : n(size),
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchors[style.textAlign],
    ...(halo && { stroke: halo.colour, 'stroke-width': n(halo.width), 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  })}>${escapeMarkup(text)}</text>`;
}
