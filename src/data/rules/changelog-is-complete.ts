import { suggest, type Rule, type Violation } from '../rule.ts';

const kinds = ['frameworks', 'features', 'tools', 'claims'] as const;

export const changelogIsComplete: Rule = {
  name: 'changelog-is-complete',
  demands: 'The changelog names each framework, feature, tool and claim once, in the version that brought it, and ends with the edition’s version.',
  find: (content) => {
    const { changelog, edition } = content;
    const at = changelog[0];
    // Trees without a changelog publish none.
    if (at === undefined) return [];
    const violations: Violation[] = [];
    const newest = at.record.entries[0]!;
    const own = edition[0]?.record;
    if (own !== undefined && newest.version !== own.version) violations.push({ at, path: ['entries', 0, 'version'], expected: `${own.version}, the version of content/edition.json`, mend: 'write an entry for the edition’s version' });
    for (const kind of kinds) {
      const known = new Set(content[kind].map(({ record }) => record.id));
      const named = new Map<string, number>();
      at.record.entries.forEach(({ added }, entry) => added[kind].forEach((id, index) => {
        if (!known.has(id)) violations.push({ at, path: ['entries', entry, 'added', kind, index], expected: `an id of ${kind}`, mend: `correct the id${suggest(id, known)}, or remove it` });
        if (named.has(id)) violations.push({ at, path: ['entries', entry, 'added', kind, index], expected: 'an id that no other version names', mend: 'leave it in the version that brought it' });
        named.set(id, entry);
      }));
      for (const id of known) if (!named.has(id)) violations.push({ at, path: ['entries', 0, 'added', kind], found: `no word of ${id}`, expected: `each of ${kind} named once`, mend: `add "${id}" to the newest version` });
    }
    return violations;
  },
};
