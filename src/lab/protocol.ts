/** What a benchmark's program reports in one round. */
export interface Report {
  values: number[];
  warmUp: number[];
  check?: number;
  threads?: number;
  precision?: string;
  batch?: number;
}

/**
 * Reads what a program printed: a line of JSON for each sample (`{"warmUp": 12.5}`, `{"value": 0.31}`), and for what it
 * reports of itself (`{"threads": 1, "precision": "float32", "batch": 64}`, `{"check": 0.6931}`). Other lines are talk.
 */
export function readReport(output: string): Report {
  const report: Report = { values: [], warmUp: [] };
  for (const line of output.split('\n')) {
    if (!line.startsWith('{')) continue;
    const said = JSON.parse(line) as Record<string, unknown>;
    for (const [key, value] of Object.entries(said)) {
      if (key === 'precision' && typeof value === 'string') report.precision = value;
      else if (typeof value !== 'number') throw new Error(`the program printed ${key}: ${JSON.stringify(value)}, which is no number`);
      else if (key === 'value') report.values.push(value);
      else if (key === 'warmUp') report.warmUp.push(value);
      else if (key === 'check' || key === 'threads' || key === 'batch') report[key] = value;
      else throw new Error(`the program printed "${key}", which the protocol doesn’t know`);
    }
  }
  return report;
}

/** Why a report can't be taken: too few samples, or other settings than were asked for; undefined for a sound one. */
export function findFault(report: Report, wanted: { repeats: number; warmUp: number; threads: number; precision: string; batch: number }): string | undefined {
  if (report.values.length !== wanted.repeats) return `${report.values.length} values instead of ${wanted.repeats}`;
  if (report.warmUp.length !== wanted.warmUp) return `${report.warmUp.length} warm-up values instead of ${wanted.warmUp}`;
  if (report.threads !== wanted.threads) return `ran with ${report.threads ?? 'unreported'} threads instead of ${wanted.threads}`;
  if (report.precision !== wanted.precision) return `computed in ${report.precision ?? 'unreported precision'} instead of ${wanted.precision}`;
  return report.batch === wanted.batch ? undefined : `took batches of ${report.batch ?? 'unreported size'} instead of ${wanted.batch}`;
}
