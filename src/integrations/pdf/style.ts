import { readFileSync } from 'node:fs';

const book = readFileSync(new URL('./book.css', import.meta.url), 'utf8');

/** The print stylesheet with running heads: a named page for each chapter, because Chromium has no string-set. */
export function getPrintStyle(heads: readonly string[], edition: { day: string; asOf: string }): string {
  const quote = (text: string) => JSON.stringify(text);
  const pages = heads.map((head, index) => `@page c${index} { @top-left { content: ${quote(head)}; } @top-right { content: ${quote(edition.asOf)}; } @bottom-left { content: ${quote(`Framewise, edition ${edition.day}`)}; } @bottom-right { content: counter(page); } }`);
  return `${pages.join('\n')}\n${book}`;
}
