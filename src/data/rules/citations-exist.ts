import { collectCitations, collectCited } from '../citations.ts';
import { suggest, type Rule } from '../rule.ts';

export const citationsExist: Rule = {
  name: 'citations-exist',
  demands: 'Every citation names a source, or a passage of a source, that stands in content/sources/.',
  find: (content) => {
    const known = collectCitations(content.sources.map(({ record }) => record));
    return collectCited(content)
      .filter(({ citation }) => !known.has(citation))
      .map(({ at, path, citation }) => ({ at, path, expected: 'a source in content/sources/', mend: `correct the id${suggest(citation, known.keys())}, or add the source` }));
  },
};
