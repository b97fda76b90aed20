import type { APIContext } from 'astro';
import { getDataset } from '../../../data/dataset.ts';
import { withBase } from '../../../i18n/address.ts';
import { chapters } from '../../../schema/feature.ts';

/** What lies here, how to read it, and under which licence. */
export function GET({ site }: APIContext): Response {
  const { edition, frameworks, features, tools, claims } = getDataset();
  const home = new URL(withBase('/data/v1/'), site).href;
  return new Response(`# Framewise, the data

Version ${edition.version} of ${edition.date}: ${features.length} questions about ${frameworks.length} deep learning frameworks, answered by dated statements with their sources; ${tools.length} tools and ${claims.length} judged claims. Licence: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). To cite it: cite.bib, cite.csl.json.

| file | what it holds |
|---|---|
| frameworks.json | every framework with its newest release and its answers on the dataset’s day |
| frameworks/<id>.json | one framework: identity, life, releases, every answer with the days between which it holds |
| features/<id>.json | one question with all its answers |
| tools/<id>.json, claims/<id>.json | one tool, one claim |
| traps.json | defaults that differ between frameworks and change results in silence |
| sources.json | every source; answers cite \`source\` or \`source#passage\` |
| ${chapters.map((chapter) => `${chapter}.csv`).join(', ')} | one chapter, a row for each dated statement |
| figures/<id>.csv, .json, .svg | what the figures show |
| schema/<kind>.json | JSON Schema of the files that the data is kept in |
| changelog.json | what each version brought, by name |

Addresses under ${home} stay. Fields may be added; what a field means does not change within v1. A value is \`yes\`, \`partial\`, \`no\`, \`via\`, \`not-applicable\`, \`unknown\`, an option of the question, or a text. \`unknown\` is not \`no\`. A statement holds from its \`from\` up to, not including, its \`to\` or the next statement. Cells of CSV that a spreadsheet could take for a formula are led by an apostrophe.
`);
}
