import type { Content, Located } from './content.ts';
import { lineOf, showPath, valueAt, type JsonPath } from './place.ts';
import { showValue, type Problem } from './problem.ts';

/** A rule of the dataset: its name, what it demands, and the search for what breaks it. */
export interface Rule {
  name: string;
  demands: string;
  find: (content: Content) => Violation[];
}

/** Where a rule is broken, and how to mend it. */
export interface Violation {
  at: Located<unknown>;
  path: JsonPath;
  /** Left out: the value that stands at the path. */
  found?: string;
  expected: string;
  mend: string;
}

/** Turns the violations of a rule into problems with file and line. */
export function applyRule(rule: Rule, content: Content): Problem[] {
  return rule.find(content).map(({ at, path, found, expected, mend }) => ({
    rule: rule.name,
    file: at.json.file,
    line: lineOf(at.json, path),
    path: showPath(path),
    found: found ?? showValue(valueAt(at.json, path)),
    expected,
    mend,
  }));
}

/** The nearest of the known names, for "did you mean"; undefined when none is near. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 4)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** "…, did you mean X?" or nothing. */
export const suggest = (name: string, known: Iterable<string>): string => {
  const nearest = findNearest(name, known);
  return nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
};
