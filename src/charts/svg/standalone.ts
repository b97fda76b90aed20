/**
 * A drawing of the site as a file that stands alone: colours in place of the stylesheet’s variables, on paper.
 * @throws when a variable has no colour.
 */
export function standAlone(svg: string, colours: Record<string, string>): string {
  const resolved = svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours[name];
    if (colour === undefined) throw new Error(`The drawing uses --${name}, which has no colour here`);
    return colour;
  });
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(resolved) ?? [];
  if (width === undefined || height === undefined) throw new Error('A drawing needs a viewBox that begins at 0 0');
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="'IBM Plex Sans', sans-serif" `;
  return resolved.replace(/^<svg /, root).replace('</desc>', `</desc><path d="M0 0H${width}V${height}H0Z" fill="${colours['paper'] ?? '#ffffff'}"/>`);
}
