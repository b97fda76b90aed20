/** Colours of the design by name, as the stylesheet has them; the drawing follows light, dark and print. */
export const token = (name: 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'line' | 'line-2' | 'accent' | 'f-other' | 'raise'): string => `var(--${name})`;

/** The colour that stands for a framework; never alone, always with its shape and dash. */
export const frameworkColour = (id: string): string => `var(--f-${id})`;

/** The face of all labels. The canvas has no cascade and takes it by name. */
export const chartFamily = 'IBM Plex Sans Variable, sans-serif';
