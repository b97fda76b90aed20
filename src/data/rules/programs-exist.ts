import type { Rule, Violation } from '../rule.ts';

export const programsExist: Rule = {
  name: 'programs-exist',
  demands: 'A task or benchmark names files that stand beside it, and every file beside it is named.',
  find: ({ tasks, benchmarks, programs }) => {
    const files = new Set(programs.map(({ file }) => file));
    return [...tasks, ...benchmarks].flatMap((at): Violation[] => {
      const folder = at.json.file.replace(/[^/]+$/, '');
      const named = at.record.programs.map(({ file }) => folder + file);
      const missing = named.flatMap((file, index) => (files.has(file) ? [] : [{ at, path: ['programs', index, 'file'], expected: `a file ${file}`, mend: 'write the program, or correct the name' }]));
      const unnamed = [...files]
        .filter((file) => file.startsWith(folder) && !named.includes(file))
        .map((file) => ({ at, path: ['programs'], found: `nothing about ${file}`, expected: 'every program beside it', mend: 'name the file, or remove it' }));
      return [...missing, ...unnamed];
    });
  },
};
