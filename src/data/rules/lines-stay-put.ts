import type { Rule, Violation } from '../rule.ts';

const movingLine = /\/blob\/(master|main|HEAD|develop)\/.*#L\d/;

export const linesStayPut: Rule = {
  name: 'lines-stay-put',
  demands: 'An address with a line number names a tag or a commit; on a branch lines wander.',
  find: ({ sources }) =>
    sources.flatMap((at) =>
      at.record.sources.flatMap((source, index) => {
        const places: { path: (string | number)[]; address: string | undefined }[] = [
          { path: ['sources', index, 'address'], address: source.address },
          ...source.passages.map(({ address }, place) => ({ path: ['sources', index, 'passages', place, 'address'], address })),
        ];
        return places
          .filter(({ address }) => address !== undefined && movingLine.test(address))
          .map(({ path }): Violation => ({ at, path, expected: 'a tag or a commit in the address', mend: 'put the tag or commit in place of the branch, or drop the line number' }));
      }),
    ),
};
