import { writeFileSync } from 'node:fs';
import { findViolations, rules } from '../data/integrity.ts';
import { describeProblem } from '../data/problem.ts';
import { readContent } from '../data/read.ts';
import { arrange } from '../data/dataset.ts';
import { describeBreadth } from '../data/coverage.ts';
import { findUntidy } from './format.ts';

// `npm run check`: every problem of the content in one run, one a line; exit status 1 when there is any. With `--fix`, order and form are mended first.
const isFixing = process.argv.includes('--fix');
let { content, problems } = readContent(process.cwd());
if (isFixing) {
  const untidy = findUntidy(content);
  for (const { json, text } of untidy) writeFileSync(json.file, text);
  if (untidy.length > 0) console.log(`Put in order: ${untidy.map(({ json }) => json.file).join(', ')}.`);
  ({ content, problems } = readContent(process.cwd()));
}
const all = [...problems, ...findViolations(content), ...findUntidy(content).map(({ problem }) => problem)];
for (const problem of all) console.error(describeProblem(problem));
const count = Object.values(content).reduce((sum, list) => sum + list.length, 0);
console.log(all.length === 0 ? `${count} files hold to their schemas and to ${rules.length} rules.` : `${all.length} problem${all.length === 1 ? '' : 's'} in the content.`);
if (all.length === 0) console.log(describeBreadth(arrange(content)));
process.exitCode = all.length === 0 ? 0 : 1;
