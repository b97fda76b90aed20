import { describe, expect, test } from 'vitest';
import { highlight } from '../../../src/components/highlight.ts';

const kindsOf = (code: string) => highlight(code, 'python').filter(({ kind }) => kind).map(({ kind, text }) => `${kind} ${text}`);

describe('highlighting', () => {
  test.each([
    ['from torch import nn  # import', ['k from', 'k import', 'c # import']],
    ['x = "# no comment"', ['s "# no comment"']],
    ['f"{a}" + r\'\\d\'', ['s f"{a}"', "s r'\\d'"]],
    ['"""two\nlines"""', ['s """two\nlines"""']],
    ['@tf.function\ndef f(x):', ['d @tf.function', 'k def']],
    ['    @jit\n', ['d @jit']],
    ['y = a @ b', []],
    ['model.for_ = format', []],
    ['graph.is', []],
  ])('%j', (code, kinds) => expect(kindsOf(code)).toEqual(kinds));
  test('leaves the code as it was', () => {
    const code = '@jax.jit\ndef f(x):\n    """Doc."""\n    return x * 2  # twice\n\nprint(f(3.0))\n';
    expect(highlight(code, 'python').map(({ text }) => text).join('')).toBe(code);
  });
  test('leaves other languages plain', () => expect(highlight('for x in y', 'bash')).toEqual([{ text: 'for x in y' }]));
});
