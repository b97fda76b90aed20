import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { parseFreeze } from '../../../src/lab/prepare.ts';
import { readOptions } from '../../../src/lab/options.ts';
import { hideAddresses, keepHead, keepTail, redact } from '../../../src/lab/redact.ts';

test.each([
  ['the closest place stands for a path', '/w/lab/env/lib/a.py', '<env>/lib/a.py'],
  ['the folder of the run', 'in /w/lab/work-1/program.py', 'in <work>/program.py'],
  ['the home', `${homedir()}/x`, '<home>/x'],
  ['colours', '\u001b[31mred\u001b[0m', 'red'],
  ['addresses in memory', '<object at 0x7f3a2b1c9d50>', '<object at 0x…>'],
  ['where packages were looked for', 'Looking in indexes: https://a.b/simple\nERROR: x', 'ERROR: x'],
])('%s', (_, text, expected) => expect(redact(text, { env: '/w/lab/env', work: '/w/lab/work-1' })).toBe(expected));
test('addresses of a registry are hidden', () => expect(hideAddresses("at 'https://a.b/simple/x' (file:///srv/p)")).toBe("at '<address>' (<address>)"));
test('output is cut at a line', () => expect(keepHead('one\ntwo\nthree\n', 9)).toBe('one\ntwo\n…\n'));
test('an error keeps its end', () => expect(keepTail('one\ntwo\nthree\n', 8)).toBe('…\nthree'));
test('versions are read as the index names packages', () => expect(parseFreeze('Keras_Applications==1.0\n# comment\ntorch==2.13.0+cpu\n')).toEqual({ 'keras-applications': '1.0', torch: '2.13.0+cpu' }));
test('the lab lists when nothing is asked', () => expect(readOptions([])).toMatchObject({ verb: 'list', names: [], limits: { seconds: 180, memoryMiB: 6144 } }));
test.each([[['run', '--seconds', 'soon'], 'a number above 0'], [['run', '--fast'], 'Unknown option']])('%j is refused', (parameters, message) => expect(() => readOptions(parameters)).toThrow(message));
