/** One thing that is wrong in the content: where, what stands there, what should, and how to mend it. */
export interface Problem {
  rule: string;
  /** Path of the file from the project's root. */
  file: string;
  /** 1-based; 0 when the file as a whole is meant. */
  line: number;
  /** Place in the file, `answers.pytorch[0].sources`; empty for the file itself. */
  path: string;
  found: string;
  expected: string;
  mend: string;
}

/** A problem as one line, place first so that editors can jump to it. */
export function describeProblem({ rule, file, line, path, found, expected, mend }: Problem): string {
  const place = `${file}${line > 0 ? `:${line}` : ''}${path === '' ? '' : ` ${path}`}`;
  return `${place}: found ${found}; expected ${expected}. To mend: ${mend} [${rule}]`;
}

/** A value as it appears in a message, shortened to stay on the line. */
export function showValue(value: unknown): string {
  const shown = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
