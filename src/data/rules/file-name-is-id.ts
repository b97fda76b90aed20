import type { Located } from '../content.ts';
import type { Rule } from '../rule.ts';

export const fileNameIsId: Rule = {
  name: 'file-name-is-id',
  demands: 'A record is named like its file: file name = id = address.',
  find: (content) => [
    ...[content.frameworks, content.tools, content.releases, content.features, content.claims, content.traps, content.sources, content.environments]
      .flat()
      .filter((at: Located<{ id: string }>) => !at.json.file.endsWith(`/${at.record.id}.json`))
      .map((at) => ({ at, path: ['id'], expected: at.json.file.replace(/^.*\/|\.json$/g, ''), mend: 'rename the file, or correct the id' })),
    ...[content.tasks, content.benchmarks, content.runs, content.measurements]
      .flat()
      .map((at: Located<{ id: string }>) => ({ at, path: ['id'], expected: at.json.file.replace(/^content\/[a-z]+\/|(\/(task|benchmark))?\.json$/g, ''), mend: 'rename the folder or the file, or correct the id' }))
      .filter(({ at, expected }) => at.record.id !== expected),
  ],
};
