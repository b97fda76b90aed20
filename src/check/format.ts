import type { Content } from '../data/content.ts';
import type { JsonFile } from '../data/place.ts';
import type { Problem } from '../data/problem.ts';
import { collectReleaseDays, findDay } from '../data/timeline.ts';
import type { Moment } from '../schema/moment.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Longest line on which an object or array without further ones inside stands whole. */
const lineLength = 140;

/** JSON as all content is written: two blanks a level; what is small and flat on one line. */
export function formatJson(value: Json, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const entries = isList ? value.map((item): [string, Json] => ['', item]) : Object.entries(value).map(([key, item]): [string, Json] => [`${JSON.stringify(key)}: `, item]);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) return open + close;
  if (entries.every(([, item]) => isFlat(item))) {
    const line = entries.map(([key, item]) => key + writeFlat(item)).join(', ');
    const whole = isList ? `[${line}]` : `{ ${line} }`;
    if (indent.length + whole.length <= lineLength) return whole;
  }
  const deeper = `${indent}  `;
  return `${open}\n${entries.map(([key, item]) => deeper + key + formatJson(item, deeper)).join(',\n')}\n${indent}${close}`;
}

const isFlat = (value: Json): boolean => typeof value !== 'object' || value === null || (!Array.isArray(value) && Object.keys(value).length <= 1 && Object.values(value).every((item) => typeof item !== 'object'));
const writeFlat = (value: Json): string => (typeof value !== 'object' || value === null ? JSON.stringify(value) : `{ ${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`).join(', ')} }`);

/** A record with its lists in the order in which they are kept: answers as the frameworks are, releases and statements by day, sources by id. */
export function order(json: JsonFile, content: Content): Json {
  const value = structuredClone(json.value) as Record<string, Json>;
  const by = <T>(list: T[], key: (item: T) => string): T[] => list.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  if (json.file.includes('/features/')) {
    const places = new Map(content.frameworks.map(({ record }) => [record.id, record.order]));
    const answers = Object.entries(value['answers'] as Record<string, Json[]>);
    const days = collectReleaseDays(content.releases.map(({ record }) => record));
    const sorted = answers.sort(([a], [b]) => (places.get(a) ?? 99) - (places.get(b) ?? 99));
    value['answers'] = Object.fromEntries(sorted.map(([id, list]) => [id, by(list, (statement) => findDay(days, id, (statement as unknown as { from: Moment }).from) ?? '')]));
  }
  if (json.file.includes('/sources/')) by(value['sources'] as { id: string }[], ({ id }) => id);
  if (json.file.includes('/releases/')) by(value['releases'] as { date: string }[], ({ date }) => date);
  return value;
}

/** What `npm run check -- --fix` would write. */
export const tidy = (json: JsonFile, content: Content): string => `${formatJson(order(json, content))}\n`;

/** Files that are not as `--fix` would write them. */
export function findUntidy(content: Content): { json: JsonFile; text: string; problem: Problem }[] {
  // Runs and measurements are written by the lab, programs by hand in their own language.
  const { runs: _runs, measurements: _measurements, programs: _programs, ...kept } = content;
  return Object.values(kept).flat().flatMap(({ json }) => {
    const text = tidy(json, content);
    if (text === json.text) return [];
    const [lines, wanted] = [json.text.split('\n'), text.split('\n')];
    const at = wanted.findIndex((line, index) => line !== lines[index]);
    return [{ json, text, problem: { rule: 'tidy', file: json.file, line: at + 1, path: '', found: JSON.stringify(lines[at] ?? ''), expected: JSON.stringify(wanted[at] ?? ''), mend: 'run `npm run check -- --fix`' } }];
  });
}
