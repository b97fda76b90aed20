// Packages that bring no types; only what is used here is declared.
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: string; keepFeatures?: string[]; noHinting?: boolean; glyphIds?: number[]; preserveNameIds?: number[]; variationAxes?: Record<string, number | { min: number; max: number; default?: number }> }): Promise<Buffer>;
}
declare module 'fontkit' {
  export interface Glyph { advanceWidth: number; id: number }
  export interface Font { unitsPerEm: number; ascent: number; descent: number; lineGap: number; xHeight: number; capHeight: number; characterSet: number[]; variationAxes: Record<string, { min: number; max: number; default: number }>; layout: (text: string) => { advanceWidth: number; glyphs: Glyph[] }; getVariation: (settings: Record<string, number>) => Font; hasGlyphForCodePoint: (code: number) => boolean; glyphForCodePoint: (code: number) => Glyph }
  export function create(buffer: Uint8Array): Font;
  export function openSync(path: string): Font;
}
