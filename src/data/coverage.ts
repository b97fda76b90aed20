import type { Statement } from '../schema/statement.ts';
import type { Dataset } from './dataset.ts';
import { findStaleness } from './staleness.ts';

/** What the dataset can say about itself. Shares are fractions between 0 and 1. */
export interface Coverage {
  answers: number;
  statements: number;
  sourced: number;
  ran: number;
  unknown: number;
  primary: number;
  stale: number;
  sources: number;
  /** The day of the oldest check, where anything was checked. */
  oldestCheck: string | undefined;
}

/** The dataset's breadth in one line. */
export function describeBreadth(dataset: Dataset): string {
  const { answers, statements, unknown, primary, ran, sources } = getCoverage(dataset);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `${dataset.frameworks.length} frameworks × ${dataset.features.length} questions: ${answers} answers in ${statements} dated statements, ${percent(unknown)} of them open, ${percent(ran)} of the statements run; ${sources} sources, ${percent(primary)} primary; ${dataset.tools.length} tools, ${dataset.claims.length} claims, ${dataset.traps.length} traps, ${dataset.runs.size} runs.`;
}

/** Coverage of all frameworks, or of one. Only answers in force count as stale. */
export function getCoverage(dataset: Dataset, framework?: string): Coverage {
  const answers = dataset.features.flatMap((feature) =>
    Object.entries(feature.answers).filter(([id]) => framework === undefined || id === framework),
  );
  const statements = answers.flatMap(([, list]) => list);
  const known = statements.filter(({ value }) => value !== 'unknown');
  const current = answers.map(([id, list]) => ({ id, statement: list.at(-1)! }));
  const cited = new Set(statements.flatMap(({ sources }) => sources).map((citation) => dataset.citations.get(citation)!.source));
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  return {
    answers: answers.length,
    statements: statements.length,
    sourced: share(known.filter(({ sources, runs }) => sources.length + runs.length > 0).length, statements.length),
    ran: share(statements.filter(({ verified }) => verified?.how === 'ran').length, statements.length),
    unknown: share(current.filter(({ statement }) => statement.value === 'unknown').length, current.length),
    primary: share([...cited].filter(({ kind }) => kind === 'primary').length, cited.size),
    stale: share(current.filter(({ id, statement }) => findStaleness(dataset, id, statement)?.isStale).length, current.length),
    sources: cited.size,
    oldestCheck: statements.map(({ verified }: Statement) => verified?.on).filter((day) => day !== undefined).sort()[0],
  };
}
