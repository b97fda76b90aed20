import type { Rule } from '../rule.ts';

const mostLines = 40;

export const samplesAreShort: Rule = {
  name: 'samples-are-short',
  demands: `A sample has at most ${mostLines} lines.`,
  find: ({ tasks, programs }) => {
    const lines = new Map(programs.map(({ file, text }) => [file, text.trimEnd().split('\n').length]));
    return tasks.flatMap((at) =>
      at.record.programs.flatMap(({ file }, index) => {
        const count = lines.get(at.json.file.replace(/[^/]+$/, file)) ?? 0;
        return count <= mostLines ? [] : [{ at, path: ['programs', index, 'file'], found: `${count} lines`, expected: `at most ${mostLines}`, mend: 'show less, or make two tasks of it' }];
      }),
    );
  },
};
