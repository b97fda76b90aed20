/** A piece of code: plain, or one of four kinds of words that the design sets apart. */
export interface Piece {
  text: string;
  /** k: keyword, s: string, c: comment, d: decorator. */
  kind?: 'k' | 's' | 'c' | 'd';
}

const keywords = 'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield';

const python = new RegExp(
  [
    String.raw`(?<c>#[^\n]*)`,
    String.raw`(?<s>(?<!\w)[rbfuRBFU]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))`,
    // A decorator stands first in its line; elsewhere "@" multiplies matrices.
    String.raw`(?<d>(?<=^[ \t]*)@[\w.]+)`,
    String.raw`(?<k>(?<![\w.])(?:${keywords.split(' ').join('|')})(?!\w))`,
  ].join('|'),
  'gm',
);

/** Cuts code into pieces; joined they are the code again. Languages other than Python stay plain. */
export function highlight(code: string, language: string): Piece[] {
  if (language !== 'python') return [{ text: code }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of code.matchAll(python)) {
    if (match.index > end) pieces.push({ text: code.slice(end, match.index) });
    const kind = (['k', 's', 'c', 'd'] as const).find((name) => match.groups?.[name] !== undefined);
    pieces.push({ text: match[0], ...(kind && { kind }) });
    end = match.index + match[0].length;
  }
  if (end < code.length) pieces.push({ text: code.slice(end) });
  return pieces;
}
