import type { z } from 'astro/zod';
import { adviceSchema } from '../schema/advice.ts';
import { changelogSchema } from '../schema/changelog.ts';
import { benchmarkSchema } from '../schema/benchmark.ts';
import { claimSchema } from '../schema/claim.ts';
import { editionSchema } from '../schema/edition.ts';
import { environmentSchema } from '../schema/environment.ts';
import { chapters, featureSchema, type Chapter } from '../schema/feature.ts';
import { frameworkSchema } from '../schema/framework.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { interfaceTextSchema } from '../schema/interface-text.ts';
import { measurementSchema } from '../schema/measurement.ts';
import { releaseFileSchema } from '../schema/release.ts';
import { runSchema } from '../schema/run.ts';
import { sourceFileSchema } from '../schema/source.ts';
import { taskSchema } from '../schema/task.ts';
import { toolSchema } from '../schema/tool.ts';
import { trapSchema } from '../schema/trap.ts';
import type { Content, Located } from './content.ts';
import { readJsonFiles, readPrograms } from './files.ts';
import { lineOf, showPath, valueAt, type JsonFile } from './place.ts';
import { showValue, type Problem } from './problem.ts';

/**
 * Reads `content/` below a root and holds every file against its schema.
 * Nothing is thrown: all problems come back at once, beside the records that are sound.
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const { files, problems } = readJsonFiles(root, 'content');
  const content: Content = { edition: [], frameworks: [], tools: [], releases: [], features: [], claims: [], sources: [], glossary: [], advice: [], changelog: [], traps: [], environments: [], tasks: [], runs: [], benchmarks: [], measurements: [], programs: readPrograms(root) };
  const take = <T>(json: JsonFile, schema: z.ZodType<T>, list: Located<T>[]) => {
    const record = parse(json, schema, problems);
    if (record !== undefined) list.push({ record, json });
  };
  for (const json of files) {
    const [, kind = '', ...rest] = json.file.split('/');
    if (kind === 'edition.json') take(json, editionSchema, content.edition);
    else if (kind === 'advice.json') take(json, adviceSchema, content.advice);
    else if (kind === 'changelog.json') take(json, changelogSchema, content.changelog);
    else if (kind === 'frameworks') take(json, frameworkSchema, content.frameworks);
    else if (kind === 'tools') take(json, toolSchema, content.tools);
    else if (kind === 'traps') take(json, trapSchema, content.traps);
    else if (kind === 'releases') take(json, releaseFileSchema, content.releases);
    else if (kind === 'claims') take(json, claimSchema, content.claims);
    else if (kind === 'sources') take(json, sourceFileSchema, content.sources);
    else if (kind === 'glossary') take(json, glossarySchema, content.glossary);
    else if (kind === 'environments') take(json, environmentSchema, content.environments);
    else if (kind === 'samples') take(json, taskSchema, content.tasks);
    else if (kind === 'runs') take(json, runSchema, content.runs);
    else if (kind === 'benchmarks') take(json, benchmarkSchema, content.benchmarks);
    else if (kind === 'measurements') take(json, measurementSchema, content.measurements);
    else if (kind === 'ui') parse(json, interfaceTextSchema, problems);
    else if (kind === 'features' && isChapter(rest[0])) {
      const feature = parse(json, featureSchema, problems);
      if (feature !== undefined) content.features.push({ record: { ...feature, chapter: rest[0] }, json });
    } else {
      const expected = 'edition.json, advice.json, changelog.json or a file in frameworks, tools, releases, features/<chapter>, claims, traps, sources, glossary, ui, environments, samples, runs, benchmarks, measurements';
      problems.push({ rule: 'known-kind', file: json.file, line: 0, path: '', found: 'a file of no known kind', expected, mend: 'move the file to the folder of its kind' });
    }
  }
  return { content, problems };
}

const isChapter = (folder: string | undefined): folder is Chapter => (chapters as readonly string[]).includes(folder ?? '');

function parse<T>(json: JsonFile, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  const result = schema.safeParse(json.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const key of keys) {
      const path = (key === undefined ? issue.path : [...issue.path, key]) as (string | number)[];
      problems.push({
        rule: 'schema',
        file: json.file,
        line: lineOf(json, path),
        path: showPath(path),
        found: key === undefined ? showValue(valueAt(json, path)) : `the unknown key "${key}"`,
        expected: key === undefined ? issue.message.replace(/^Invalid input: expected /, '') : 'only keys that the schema names',
        mend: key === undefined ? 'correct the value; the schema is in src/schema/' : 'correct its spelling, or remove it',
      });
    }
  }
  return undefined;
}
