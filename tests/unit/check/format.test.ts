import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUntidy, formatJson } from '../../../src/check/format.ts';
import { readContent } from '../../../src/data/read.ts';
import { breakTree } from '../../fixtures/tree.ts';

type Json = Parameters<typeof formatJson>[0];

test('what is written reads back as the same, and formats to itself', () => {
  fc.assert(fc.property(fc.jsonValue({ noUnstringifiable: true } as never), (value) => {
    const text = formatJson(value as Json);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    expect(formatJson(JSON.parse(text) as Json)).toBe(text);
  }));
});
test('small flat records stand on one line', () => expect(formatJson({ from: { version: '1.0' }, sources: ['a#b', 'c'], value: 'yes' })).toBe('{\n  "from": { "version": "1.0" },\n  "sources": ["a#b", "c"],\n  "value": "yes"\n}'));
test('releases out of order are named with the remedy', () => {
  const root = breakTree('releases/alpha.json', (text) => {
    const file = JSON.parse(text) as { releases: unknown[] };
    file.releases.reverse();
    return JSON.stringify(file, null, 2);
  });
  const problem = findUntidy(readContent(root).content).find(({ json }) => json.file.endsWith('releases/alpha.json'))!;
  expect(problem.problem.mend).toContain('--fix');
  const dates = (JSON.parse(problem.text) as { releases: { date: string }[] }).releases.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
});
