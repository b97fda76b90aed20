import * as installed from './fallbacks.ts';

type Range = { min: number; max: number; default?: number };

/** One font file of the site: where it comes from, and how much of it is kept. */
export interface Cut {
  id: 'serif' | 'serif-italic' | 'sans' | 'mono';
  family: string;
  style: 'normal' | 'italic';
  /** Path below node_modules/@fontsource-variable. */
  from: string;
  axes: Record<string, number | Range>;
  /** The weights that `@font-face` declares; heavier ones are drawn with the heaviest cut. */
  weights: string;
  stretch?: string;
  /** Installed fonts that stand in until the file is there, and the point of the axes at which each is measured. */
  fallbacks: { font: installed.Fallback; weights: string; at: Record<string, number> }[];
}

const regular = '100 499';
const bold = '500 900';

export const cuts: readonly Cut[] = [
  {
    id: 'serif',
    family: 'Source Serif 4 Variable',
    style: 'normal',
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    // Below 20 the optical size changes little; leaving it out saves a fifth of the file.
    axes: { wght: { min: 400, max: 600, default: 400 }, opsz: { min: 20, max: 60, default: 20 } },
    weights: '400 900',
    fallbacks: [
      { font: installed.times, weights: regular, at: { wght: 400, opsz: 20 } },
      { font: installed.timesBold, weights: bold, at: { wght: 580, opsz: 36 } },
      { font: installed.notoSerif, weights: regular, at: { wght: 400, opsz: 20 } },
      { font: installed.notoSerifBold, weights: bold, at: { wght: 580, opsz: 36 } },
    ],
  },
  {
    id: 'serif-italic',
    family: 'Source Serif 4 Variable',
    style: 'italic',
    from: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    axes: { wght: 400 },
    weights: '400 900',
    fallbacks: [
      { font: installed.timesItalic, weights: '100 900', at: { wght: 400 } },
      { font: installed.notoSerifItalic, weights: '100 900', at: { wght: 400 } },
    ],
  },
  {
    id: 'sans',
    family: 'IBM Plex Sans Variable',
    style: 'normal',
    from: 'ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2',
    axes: { wght: { min: 400, max: 600, default: 400 }, wdth: { min: 85, max: 100, default: 100 } },
    weights: '400 900',
    stretch: '85% 100%',
    fallbacks: [
      { font: installed.arial, weights: regular, at: { wght: 400, wdth: 100 } },
      { font: installed.arialBold, weights: bold, at: { wght: 580, wdth: 100 } },
      { font: installed.roboto, weights: regular, at: { wght: 400, wdth: 100 } },
      { font: installed.robotoBold, weights: bold, at: { wght: 580, wdth: 100 } },
    ],
  },
  {
    id: 'mono',
    family: 'Source Code Pro Variable',
    style: 'normal',
    from: 'source-code-pro/files/source-code-pro-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600, default: 400 } },
    weights: '400 900',
    fallbacks: [{ font: installed.courier, weights: '100 900', at: { wght: 400 } }],
  },
];
