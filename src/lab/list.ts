import type { Content } from '../data/content.ts';
import { readPrepared } from './prepare.ts';
import { listRowStandings, listStandings } from './status.ts';

/** What `npm run lab` prints: tasks, benchmarks, environments, and what is stale. */
export function describeLab(root: string, content: Content): string[] {
  const standings = listStandings(content);
  const stateOf = (id: string) => {
    const prepared = readPrepared(root, id);
    return prepared === undefined ? '' : prepared.installed ? ', ready here' : ', can’t be installed here';
  };
  return [
    'Tasks:',
    ...content.tasks.map(({ record }) => {
      const own = standings.filter(({ job }) => job.id.startsWith(`${record.id}/`));
      return `  ${record.id}: ${own.length} runs${countStale(own)}`;
    }),
    'Benchmarks:',
    ...content.benchmarks.map(({ record }) => {
      const rows = listRowStandings(content, record.id);
      return `  ${record.id}: ${rows.length} rows, ${record.protocol.rounds} rounds${countStale(rows)}`;
    }),
    'Environments:',
    ...content.environments.map(({ record }) => `  ${record.id}: Python ${record.python}, ${[...record.packages, ...record.system].join(' ')}${stateOf(record.id)}`),
    'Stale:',
    ...[...standings, ...content.benchmarks.flatMap(({ record }) => listRowStandings(content, record.id))]
      .filter(({ stale }) => stale !== undefined)
      .map(({ job, stale, environment }) => `  ${job.id}: ${environment === undefined ? `content/environments/${job.environment}.json is missing` : stale}`),
  ];
}

const countStale = (standings: { stale: unknown }[]): string => {
  const count = standings.filter(({ stale }) => stale !== undefined).length;
  return count === 0 ? '' : `, ${count} stale`;
};
