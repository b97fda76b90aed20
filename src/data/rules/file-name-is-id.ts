import type { Located } from '../content.ts';
import type { Rule } from '../rule.ts';

export const fileNameIsId: Rule = {
  name: 'file-name-is-id',
  demands: 'A record is named like its file: file name = id = address.',
  find: (content) =>
    [content.frameworks, content.tools, content.releases, content.features, content.claims, content.traps, content.sources]
      .flat()
      .filter((at: Located<{ id: string }>) => !at.json.file.endsWith(`/${at.record.id}.json`))
      .map((at) => ({ at, path: ['id'], expected: at.json.file.replace(/^.*\/|\.json$/g, ''), mend: 'rename the file, or correct the id' })),
};
