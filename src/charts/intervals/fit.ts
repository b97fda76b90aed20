/** How wide a figure must be before a label has room: shown everywhere, from a tablet on, or only on a desk. */
export const fits = ['s', 'm', 'l'] as const;
export type Fit = (typeof fits)[number];

/**
 * The least width in px of the plot, its names left out, in a figure of each size. A figure is m from 560 px on and l from 900
 * (src/styles/time-rows.css); names take 116 px in s, 148 px in the others.
 */
export const plotWidths: Record<Fit, number> = { s: 204, m: 412, l: 752 };

/** The smallest figure whose plot is at least this wide; undefined when none is. */
export const findFit = (width: number): Fit | undefined => fits.find((fit) => plotWidths[fit] >= width);
