import type { Passage, Source, SourceFile } from '../schema/source.ts';
import type { Content, Located } from './content.ts';
import type { JsonPath } from './place.ts';

/** A source and, where one is named, the passage in it. */
export interface Citation {
  source: Source;
  /** The file it stands in: a framework, "tools" or "claims". Its page bears that name. */
  subject: string;
  passage?: Passage;
}

/** Every citation that can be made: `source` and `source#passage`. */
export function collectCitations(files: Iterable<SourceFile>): Map<string, Citation> {
  const citations = new Map<string, Citation>();
  for (const { id: subject, sources } of files)
    for (const source of sources) {
      citations.set(source.id, { source, subject });
      for (const passage of source.passages) citations.set(`${source.id}#${passage.id}`, { source, subject, passage });
    }
  return citations;
}

interface Cited {
  at: Located<unknown>;
  path: JsonPath;
  citation: string;
}

/** Every place below `content/` (articles apart) that cites something. */
export function collectCited({ features, frameworks, tools, claims, traps, edition }: Content): Cited[] {
  return [...features, ...frameworks, ...tools, ...claims, ...traps, ...edition].flatMap((at) => collectFrom(at, at.json.value, []));
}

/** `sources` holds citations in every kind of record. */
function collectFrom(at: Located<unknown>, value: unknown, path: JsonPath): Cited[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'sources' && Array.isArray(inner)) return inner.map((citation, index) => ({ at, path: [...step, index], citation: String(citation) }));
    return collectFrom(at, inner, step);
  });
}
