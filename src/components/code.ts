import type { Look } from '../schema/framework.ts';
import type { Outcome } from '../schema/run.ts';

/** A run as it stands below its program, or where it is cited. */
export interface RunLine {
  /** Anchor on the task’s page: `tensorflow@2.0.0`. */
  id: string;
  /** "TensorFlow 2.0.0" */
  name: string;
  outcome: Outcome;
  /** The outcome in words; a failure that was expected says so. */
  words: string;
  /** "Python 3.7.16" */
  python: string;
  /** The day it ran, `YYYY-MM-DD`. */
  on: string;
  cost: string | undefined;
  /** Where the whole record is. */
  href: string;
  /** How a run that did not pass ended. */
  error: string | undefined;
  /** What it printed, where that differs from what is shown above. */
  output: string | undefined;
  network: string | undefined;
}

/** A program with its output and its runs, ready to be shown. */
export interface CodePanel {
  id: string;
  framework: string;
  /** "TensorFlow 1" */
  name: string;
  /** Tools have none. */
  look: Look | undefined;
  ended: boolean;
  code: string;
  href: string;
  shown: RunLine | undefined;
  output: string | undefined;
  runs: RunLine[];
}
