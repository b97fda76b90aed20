import { expect, test } from 'vitest';
import { findViolations } from '../../../src/data/integrity.ts';
import { readContent } from '../../../src/data/read.ts';
import type { Content } from '../../../src/data/content.ts';

const { content } = readContent(process.cwd());
const found = (change: (copy: Content) => void) => {
  const copy = structuredClone(content);
  change(copy);
  return findViolations(copy).filter(({ rule }) => rule === 'changelog-is-complete');
};
const entry = (copy: Content) => copy.changelog[0]!.record.entries[0]!;

test('the changelog of the content is complete', () => expect(found(() => undefined)).toEqual([]));
test('what it does not name is missed', () => expect(found((copy) => (copy.changelog[0]!.record.entries.forEach(({ added }) => (added.features = added.features.filter((id) => id !== 'compiler')))))[0]?.found).toBe('no word of compiler'));
test('a name that does not exist is found, with the nearest that does', () => expect(found((copy) => entry(copy).added.tools.push('tensorbord'))[0]?.mend).toContain('did you mean "tensorboard"?'));
test('a name that stands twice is found', () => expect(found((copy) => entry(copy).added.frameworks.push('jax'))).toHaveLength(1));
test('the edition needs an entry', () => expect(found((copy) => (copy.edition[0]!.record.version = '9.9.9'))[0]?.mend).toContain('an entry'));
