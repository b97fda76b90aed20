/** A font that readers have installed, and how wide it sets our sample. */
export interface Fallback {
  /** Tells the stand-ins of one family apart; Android has neither Times nor Arial. */
  platform: 'desktop' | 'android';
  /** Names for `local()`, the clones of equal width among them. */
  names: readonly string[];
  /** Mean advance of the sample's characters, in em, measured on the font itself (or its clone of equal width). */
  advance: number;
}

/** What the widths are measured on: English of this site's kind, at its usual mix of letters, figures and spaces. */
export const sample =
  'Every statement carries its source, the versions it holds for and the day on which it was checked. In 2019 most frameworks built a graph before they ran it; today nearly all of them run each operation at once and compile on request.';

const desktop = (advance: number, ...names: string[]): Fallback => ({ platform: 'desktop', names, advance });
const android = (advance: number, ...names: string[]): Fallback => ({ platform: 'android', names, advance });

export const times = desktop(0.3975, 'Times New Roman', 'Liberation Serif', 'Tinos');
export const timesBold = desktop(0.4242, 'Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold');
export const timesItalic = desktop(0.4002, 'Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic');
export const arial = desktop(0.4389, 'Arial', 'Liberation Sans', 'Arimo');
export const arialBold = desktop(0.4731, 'Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold');
export const courier = desktop(0.6001, 'Courier New', 'Liberation Mono', 'Cousine', 'Menlo', 'DejaVu Sans Mono');
export const notoSerif = android(0.4746, 'Noto Serif');
export const notoSerifBold = android(0.5037, 'Noto Serif Bold');
export const notoSerifItalic = android(0.4617, 'Noto Serif Italic');
export const roboto = android(0.4388, 'Roboto');
export const robotoBold = android(0.4454, 'Roboto Bold');
