/** A length with at most one decimal, as short as it can be written. */
export function formatLength(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A drawing needs finite lengths, not ${value}`);
  return String(Math.round(value * 10) / 10 || 0);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

/** Attributes by name; one without a value is left out. */
export type Attributes = Record<string, string | number | undefined>;

export function writeAttributes(attributes: Attributes): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return written.map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`).join('');
}

/** `<tag …/>`, or `<tag …>content</tag>`; the content is markup already. */
export function writeElement(tag: string, attributes: Attributes, content?: string): string {
  const start = `<${tag}${writeAttributes(attributes)}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${tag}>`;
}
