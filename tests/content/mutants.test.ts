import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findUntidy } from '../../src/check/format.ts';
import { findViolations } from '../../src/data/integrity.ts';
import { describeProblem } from '../../src/data/problem.ts';
import { readContent } from '../../src/data/read.ts';

// Real files, each broken in one place chosen at random: every mutant is caught, on one line that names place and remedy.
const root = mkdtempSync(join(tmpdir(), 'framewise-mutants-'));
cpSync('content', join(root, 'content'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

type Json = any;
type Mutation = (record: Json, pick: (count: number) => number) => Json | string | Uint8Array | undefined;
const list = (folder: string) => readdirSync(join('content', folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => join(folder, file));
const files = { features: list('features'), sources: list('sources'), releases: list('releases'), claims: list('claims'), frameworks: list('frameworks'), tools: list('tools') };

const statement = (feature: Json, pick: (count: number) => number, fits: (one: Json) => boolean): Json => {
  const all = Object.values<Json[]>(feature.answers).flat().filter(fits);
  return all.length === 0 ? undefined : all[pick(all.length)];
};
/** Changes a statement that fits; undefined where the file has none. */
const change = (fits: (one: Json) => boolean, how: (one: Json) => void): Mutation => (feature, pick) => {
  const one = statement(feature, pick, fits);
  if (one === undefined) return undefined;
  how(one);
  return feature;
};
const item = (name: string, how: (list: Json[], index: number) => void): Mutation => (record, pick) => {
  how(record[name], pick(record[name].length));
  return record;
};
const isKnown = (one: Json) => one.value !== 'unknown';

const mutations: [string, keyof typeof files, Mutation][] = [
  ['the sources of a statement deleted', 'features', change((one) => isKnown(one) && !one.runs?.length, (one) => delete one.sources)],
  ['a source misspelt', 'features', change((one) => one.sources?.length > 0, (one) => (one.sources[0] = one.sources[0].replace(/^./, 'q')))],
  ['a version misspelt', 'features', change((one) => one.from.version !== undefined, (one) => (one.from.version += '.77'))],
  ['a check against a version that is not listed', 'features', change((one) => one.verified?.version !== undefined, (one) => (one.verified.version = '99.99'))],
  ['a check in the future', 'features', change((one) => one.verified !== undefined, (one) => (one.verified.on = '2099-01-01'))],
  ['a check taken away', 'features', change(isKnown, (one) => delete one.verified)],
  ['an unknown key', 'features', change(() => true, (one) => (one.sorces = []))],
  ['a value of the wrong type', 'features', change(isKnown, (one) => (one.value = true))],
  ['a "partial" that does not say in what', 'features', change((one) => one.value === 'partial' && one.detail !== undefined, (one) => delete one.detail)],
  ['a "no" without its search', 'features', change((one) => one.value === 'no', (one) => delete one.absence)],
  ['a reason for what is known', 'features', change(isKnown, (one) => (one.reason = 'not found'))],
  ['an answer taken away', 'features', (feature, pick) => (delete feature.answers[Object.keys(feature.answers)[pick(Object.keys(feature.answers).length)]!], feature)],
  ['an answer for a framework that does not exist', 'features', (feature) => ((feature.answers.tensorflwo = feature.answers.tensorflow), feature)],
  ['two statements exchanged', 'features', (feature, pick) => {
    const long = Object.values<Json[]>(feature.answers).filter(({ length }) => length > 1);
    if (long.length === 0) return undefined;
    const answer = long[pick(long.length)]!;
    [answer[0].from, answer[1].from] = [answer[1].from, answer[0].from];
    return feature;
  }],
  ['a statement that overlaps the next', 'features', (feature, pick) => {
    const long = Object.values<Json[]>(feature.answers).filter(({ length }) => length > 1);
    if (long.length === 0) return undefined;
    long[pick(long.length)]![0].to = { date: '2098-12-31' };
    return feature;
  }],
  ['another id than the file', 'features', (feature) => ((feature.id += 'x'), feature)],
  ['a source twice', 'sources', item('sources', (all, index) => all.push(structuredClone(all[index])))],
  ['a source renamed', 'sources', item('sources', (all, index) => (all[index].id += '-x'))],
  ['an address that is none', 'sources', item('sources', (all, index) => (all[index].address = 'see the docs'))],
  ['a paraphrase of thirty words', 'sources', item('sources', (all, index) => (all[index].says = { en: 'word '.repeat(30).trim() }))],
  ['a day of reading in the future', 'sources', item('sources', (all, index) => (all[index].read = '2099-01-01'))],
  ['a day that does not exist', 'releases', item('releases', (all, index) => (all[index].date = '2019-02-30'))],
  ['a release twice', 'releases', item('releases', (all, index) => all.splice(index, 0, structuredClone(all[index])))],
  ['an unknown verdict', 'claims', (claim) => ((claim.verdict = 'rather true'), claim)],
  ['a claim about nothing known', 'claims', (claim) => ((claim.about = ['pytroch']), claim)],
  ['a life that begins with its end', 'frameworks', (framework) => (framework.life.length < 2 ? undefined : (framework.life.reverse(), framework))],
  ['a successor that does not exist', 'tools', (tool) => ((tool.successor = 'no-such-tool'), tool)],
  ['broken UTF-8', 'claims', () => new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])],
  ['an empty file', 'sources', () => ''],
  ['half a file', 'features', (feature) => JSON.stringify(feature).slice(0, 200)],
  ['a file of ten megabytes', 'features', (feature) => JSON.stringify(feature) + ' '.repeat(10 * 1024 * 1024)],
];

function listProblems(): string[] {
  const { content, problems } = readContent(root);
  return [...problems, ...(problems.length === 0 ? findViolations(content) : [])].map(describeProblem);
}

describe('a mutant of a real file', () => {
  test.each(mutations)('%s', (_, kind, mutate) => {
    let count = 0;
    const property = fc.property(fc.nat(), fc.nat(), (fileSeed, seed) => {
      const file = files[kind][fileSeed % files[kind].length]!;
      const path = join(root, 'content', file);
      const text = readFileSync(join('content', file), 'utf8');
      const mutant = mutate(JSON.parse(text), (length) => seed % length);
      fc.pre(mutant !== undefined);
      writeFileSync(path, typeof mutant === 'string' || mutant instanceof Uint8Array ? mutant : JSON.stringify(mutant));
      const problems = listProblems();
      writeFileSync(path, text);
      expect(problems.length, file).toBeGreaterThan(0);
      for (const problem of problems) expect(problem).toMatch(/^content\/[^\n]+: found [^\n]+; expected [^\n]+\. To mend: [^\n]+ \[[a-z-]+\]$/);
      count += 1;
    });
    fc.assert(property, { numRuns: 3, seed: 20191201 });
    expect(count).toBe(3);
  });
  test('the unbroken tree has no problems and is tidy', () => {
    expect(listProblems()).toEqual([]);
    expect(findUntidy(readContent(root).content).map(({ problem }) => describeProblem(problem))).toEqual([]);
  });
});
