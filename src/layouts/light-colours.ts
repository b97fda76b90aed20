import frameworks from '../styles/frameworks.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The light colours of the stylesheet by the names of their variables, for drawings that leave the site. */
export const lightColours: Record<string, string> = Object.fromEntries(
  [...`${tokens}\n${frameworks}`.matchAll(/--([\w-]+): light-dark\((#\w{6}),/g)].map(([, name, colour]) => [name!, colour!]),
);
