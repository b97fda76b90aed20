import type { Day } from '../schema/day.ts';
import type { Glyph } from './comparison/cell-state.ts';

/** A source under a statement: what it says, and where it leads. */
export interface CitationLine {
  title: string;
  says: string;
  /** Its place on the sources page. */
  href: string;
  /** Its own address, where that is a web page. */
  outside: string | undefined;
  address: string;
  secondary: boolean;
}

/** One dated statement, ready to be shown. */
export interface StatementLine {
  glyph: Glyph;
  from: Day;
  to: Day | undefined;
  /** "from 1.5.0 up to, not including, 2.0.0" */
  when: string;
  days: string;
  value: string;
  detail: string[];
  absence: string | undefined;
  citations: CitationLine[];
  /** Programs of ours that showed it. */
  runs: { title: string; name: string; words: string; python: string; place: string }[];
  checked: string | undefined;
  stale: string | undefined;
}
