import { collectCited } from '../citations.ts';
import type { Rule } from '../rule.ts';

export const sourcesAreCited: Rule = {
  name: 'sources-are-cited',
  demands: 'Every source is cited somewhere; one that nothing rests on is removed.',
  find: (content) => {
    const cited = new Set(collectCited(content).map(({ citation }) => citation.split('#')[0]));
    return content.sources.flatMap((at) =>
      at.record.sources.flatMap((source, index) =>
        cited.has(source.id) ? [] : [{ at, path: ['sources', index, 'id'], expected: 'a source that something cites', mend: 'cite it where it belongs, or remove it' }],
      ),
    );
  },
};
