import { describe, expect, test } from 'vitest';
import { breakTree, goodTree, listProblems } from '../../fixtures/tree.ts';

const eager = 'features/runtime/eager.json';
const cases: [name: string, file: string, change: (text: string) => string | Uint8Array, message: RegExp][] = [
  ['a source that does not exist', eager, (text) => text.replace('"alpha-notes#1"', '"alpha-note#1"'), /eager\.json:\d+ answers\.alpha\[1\]\.sources\[0\]: found "alpha-note#1".*did you mean "alpha-notes#1"\?.*\[citations-exist\]/],
  ['a statement without a source', eager, (text) => text.replace('"beta-notes#1"', ''), /sources: found \[\]; expected at least one source or run/],
  ['a version that is not listed', eager, (text) => text.replace('"version": "2.0"', '"version": "2.00"'), /found "2\.00".*\[versions-are-listed\]/],
  ['statements out of order', eager, (text) => text.replace('"version": "1.0"\n        },\n        "value": "no"', '"version": "2.1"\n        },\n        "value": "no"'), /\[statements-in-order\]/],
  ['a framework without an answer', eager, (text) => text.replace('"beta": [', '"gamma": ['), /no answer for beta.*\[every-framework-answers\]/],
  ['a value of another type', eager, (text) => text.replace('"value": "yes"', '"value": "maybe"'), /found "maybe"; expected yes, partial, no, via/],
  ['a "no" that does not say how', eager, (text) => text.replace(/"absence": \{[^}]*\},/, ''), /a "no" says how absence was established/],
  ['an unknown without a reason', 'features/runtime/mode.json', (text) => text.replace(',\n        "reason": "not found"', ''), /an unknown says why/],
  ['a check from the future', eager, (text) => text.replace('"on": "2020-01-10"', '"on": "2020-12-10"'), /a day up to 2020-02-01.*\[nothing-from-the-future\]/],
  ['a key that the schema does not know', eager, (text) => text.replace('"why"', '"wy": {"en":"x"}, "why"'), /the unknown key "wy"/],
  ['a key that stands twice', eager, (text) => text.replace('"id"', '"id": "eager", "id"'), /the key "id" twice/],
  ['a day that does not exist', 'releases/alpha.json', (text) => text.replace('2019-06-01', '2019-06-31'), /a day, month or year that exists/],
  ['releases out of order', 'releases/alpha.json', (text) => text.replace('2020-01-01', '2018-06-01'), /\[releases-in-order\]/],
  ['a file named unlike its record', eager, (text) => text.replace('"id": "eager"', '"id": "eagre"'), /\[file-name-is-id\]/],
  ['a source that nothing cites', 'sources/beta.json', (text) => text.replace('"sources": [', '"sources": [{"id":"beta-more","title":"More","publisher":"Beta","address":"https://example.org/m","kind":"primary","read":"2020-01-10","readIn":"page","says":{"en":"More."}},'), /\[sources-are-cited\]/],
  ['a paraphrase that is too long', 'sources/beta.json', (text) => text.replace('It runs at once.', 'word '.repeat(21).trim()), /at most 20 words/],
  ['a line number on a branch', 'sources/beta.json', (text) => text.replace('https://example.org/notes', 'https://github.com/a/b/blob/main/x.py#L10'), /\[lines-stay-put\]/],
  ['a run that does not exist', eager, (text) => text.replace('"add/alpha@2.0"', '"add/alpha@2.00"'), /found "add\/alpha@2\.00".*did you mean "add\/alpha@2\.0"\?.*\[runs-bear-out\]/],
  ['a claim about a feature that does not exist', 'claims/alpha-static.json', (text) => text.replace('"eager"', '"eager-mode"'), /\[references-exist\]/],
  ['a mark on another day than its release', 'edition.json', (text) => text.replace('"2018-01-01"', '"2018-01-02"'), /\[marks-match-releases\]/],
  ['broken JSON', eager, (text) => text.slice(0, -5), /\[readable\]/],
  ['an empty file', eager, () => '', /an empty file/],
  ['bytes that are not UTF-8', eager, () => new Uint8Array([0x7b, 0xff, 0xfe]), /not UTF-8/],
  ['a file of ten megabytes', eager, (text) => text + ' '.repeat(10 * 1024 * 1024), /at most \d+ bytes/],
];

describe('the check', () => {
  test('finds nothing in a good tree', () => expect(listProblems(goodTree)).toEqual([]));
  test.each(cases)('names file, place and remedy for %s', (_, file, change, message) => {
    const problems = listProblems(breakTree(file, change));
    expect(problems.join('\n')).toMatch(message);
    for (const problem of problems) expect(problem).toMatch(/^content\/.+: found .+; expected .+\. To mend: .+ \[[a-z-]+\]$/s);
  });
});
