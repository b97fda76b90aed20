import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/schema/framework.ts';
import { contrast } from './contrast.ts';

const css = readFileSync('src/styles/frameworks.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const frameworks = readdirSync('content/frameworks').map((file) => JSON.parse(readFileSync(`content/frameworks/${file}`, 'utf8')) as Framework);
const paper = /--paper: light-dark\((#\w{6}), (#\w{6})\)/.exec(tokens)!;

describe.each(frameworks)('$name', ({ id, look }) => {
  test('has the colours of its data in the stylesheet, and a class that sets them', () => {
    expect(css).toContain(`--f-${id}: light-dark(${look.light}, ${look.dark});`);
    expect(css).toContain(`.f-${id} { color: var(--f-${id}); }`);
  });
  test('stands out from the page, light and dark, by 3 to 1', () => {
    expect(contrast(look.light, paper[1]!)).toBeGreaterThanOrEqual(3);
    expect(contrast(look.dark, paper[2]!)).toBeGreaterThanOrEqual(3);
  });
});

test('no two frameworks share shape and colour, or colour and dash', () => {
  for (const key of [({ look }: Framework) => `${look.shape} ${look.light}`, ({ look }: Framework) => `${look.light} ${look.dash.join(' ')}`]) expect(new Set(frameworks.map(key)).size).toBe(frameworks.length);
});
