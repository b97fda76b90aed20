import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const value = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)!.slice(1) as [string, string];

describe.each([0, 1] as const)('theme %i', (theme) => {
  test.each(['ink', 'ink-2', 'ink-3', 'accent', 'yes', 'part', 'no'])('--%s reads on the page, on tints and on raised paper', (name) => {
    for (const ground of ['paper', 'tint', 'raise']) expect(contrast(value(name)[theme], value(ground)[theme]), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
  test('the borders of controls stand out by 3 to 1', () => expect(contrast(value('line-2')[theme], value('paper')[theme])).toBeGreaterThanOrEqual(3));
});

test('every token that a stylesheet uses is defined', () => {
  const all = readdirSync('src/styles').map((file) => readFileSync(`src/styles/${file}`, 'utf8')).join('\n');
  const defined = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
