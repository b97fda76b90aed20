import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import subsetFont from 'subset-font';
import { launchBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { appendComparison } from './appendix.ts';
import { assemble, type BookRequest } from './assemble.ts';
import { finish, readDestinations } from './finish.ts';
import { getPrintStyle } from './style.ts';

export interface PrintOptions {
  base: string;
  site: string;
  /** Slugs of the chapters, in order. */
  slugs: string[];
  edition: string;
}

/** Static cuts for print: Chromium embeds variable fonts as Type 3. */
const cuts: Record<string, [string, Record<string, number>]> = {
  serif: ['source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', { wght: 400, opsz: 12 }],
  'serif-bold': ['source-serif-4/files/source-serif-4-latin-opsz-normal.woff2', { wght: 600, opsz: 20 }],
  'serif-italic': ['source-serif-4/files/source-serif-4-latin-wght-italic.woff2', { wght: 400 }],
  sans: ['ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2', { wght: 400 }],
  'sans-bold': ['ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2', { wght: 600 }],
  mono: ['source-code-pro/files/source-code-pro-latin-wght-normal.woff2', { wght: 400 }],
};

/** Prints the book and each chapter of a built site into `<dist>/pdf/`. @throws when a document comes out without its text. */
export async function printBook(dist: string, { base, site, slugs, edition }: PrintOptions): Promise<string[]> {
  const path = base.replace(/\/$/, '');
  const serving = await serve(dist, { base: path });
  const browser = await launchBrowser();
  try {
    const words = readWords(edition, site.replace(/\/$/, '') + path);
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', viewport: { width: 640, height: 900 } });
    await serveFonts(context);
    mkdirSync(join(dist, 'pdf'), { recursive: true });
    const jobs: [string, string[]][] = [['framewise', slugs], ...slugs.map((slug): [string, string[]] => [slug, [slug]])];
    for (const [name, chapters] of jobs) {
      const request = { base: path, site: site.replace(/\/$/, '') + path, slugs: chapters, isBook: name === 'framewise', words };
      console.log(`    ${name}.pdf`);
      writeFileSync(join(dist, 'pdf', `${name}.pdf`), await print(context, serving.address, request, edition));
    }
    return jobs.map(([name]) => name);
  } finally {
    await browser.close();
    await serving.close();
  }
}

async function print(context: BrowserContext, address: string, request: BookRequest & { words: Words }, edition: string): Promise<Uint8Array> {
  const page = await context.newPage();
  try {
    await page.goto(`${address}/en/guide/${request.slugs[0]}/`);
    const { title, chapters } = await page.evaluate(assemble, request);
    const heads = chapters.map((chapter, index) => (request.isBook ? `${index + 1} ${chapter}` : chapter));
    if (request.isBook) heads.push(await page.evaluate(appendComparison, { base: request.base, site: request.site, page: heads.length, columns: 5, title: request.words.appendix, part: request.words.part }));
    await page.addStyleTag({ content: getPrintStyle(heads, { day: edition, asOf: request.words.asOf }) });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(keepWhole);
    // One element that is too wide would shrink the whole document.
    const [wide, lost] = await page.evaluate(findFaults);
    if (wide.length > 0) throw new Error(`${request.slugs.join(', ')}: wider than the page: ${wide.slice(0, 3).join('; ')}. Let it wrap in src/integrations/pdf/book.css.`);
    if (lost.length > 0) throw new Error(`${request.slugs.join(', ')}: references to drawings that are not there: ${lost.slice(0, 3).join('; ')}. Keep their ids in src/integrations/pdf/assemble.ts.`);
    const options = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };
    let bytes: Uint8Array = await page.pdf(options);
    // Page numbers in the contents come from the pass before, until they stay the same.
    for (let pass = 0; request.isBook && pass < 4; pass++) {
      const pages = Object.fromEntries(await readDestinations(bytes));
      const changed = await page.evaluate((numbers) => {
        let count = 0;
        for (const link of document.querySelectorAll<HTMLElement>('.contents a')) {
          const folio = link.querySelector('.folio')!;
          const number = String(numbers[link.dataset['target'] ?? ''] ?? '');
          if (folio.textContent !== number) (folio.textContent = number), count++;
        }
        return count;
      }, pages);
      if (changed === 0) break;
      bytes = await page.pdf(options);
    }
    if (bytes.length < 20_000) throw new Error(`${request.slugs.join(', ')}: only ${bytes.length} bytes were printed; is a font configuration missing?`);
    return await finish(bytes, title, edition);
  } finally {
    await page.close();
  }
}

/** Runs in the browser: what is small enough to move to the next page is not broken; a whole page is 941 px high. */
function keepWhole(): void {
  const limits: [string, number][] = [['.fig', 560], ['.claim', 420]];
  for (const [kind, limit] of limits) {
    for (const one of document.querySelectorAll(`.prose ${kind}`)) one.classList.toggle('whole', one.getBoundingClientRect().height <= limit);
  }
}

/** Runs in the browser: elements wider than the page, and references to drawings that are not there. */
function findFaults(): [string[], string[]] {
  const isWide = (one: Element) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !one.closest('svg, .vh');
  const wide = [...document.querySelectorAll('.book *')].filter(isWide).map((one) => `${one.tagName}.${one.className}: ${one.textContent?.trim().slice(0, 40)}`);
  const used = [...document.querySelectorAll('.book use')].map((use) => use.getAttribute('href') ?? '');
  const drawn = [...document.querySelectorAll('.book svg [fill^="url("], .book svg [clip-path^="url("]')].flatMap((one) => ['fill', 'clip-path'].map((name) => /#[^)"]+/.exec(one.getAttribute(name) ?? '')?.[0] ?? ''));
  const lost = [...used, ...drawn].filter((href) => href !== '' && document.getElementById(href.slice(1)) === null);
  return [wide, lost];
}

type Words = BookRequest['words'] & { asOf: string; appendix: string; part: string };

function readWords(edition: string, site: string): Words {
  const ui = JSON.parse(readFileSync('content/ui/en.json', 'utf8')) as Record<string, string>;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(edition));
  const get = (key: string) => ui[key]!.replace('{day}', day).replace('{site}', site);
  return { title: get('home.title'), sub: get('book.sub'), imprint: get('book.imprint'), contents: get('book.contents'), sources: get('book.sources'), asOf: get('book.as-of'), appendix: get('book.comparison'), part: get('book.part') };
}

async function serveFonts(context: BrowserContext): Promise<void> {
  const glyphs = Array.from({ length: 0x17f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('') + '–—‘’“”„…•·→←↑↓×÷≤≥≈−§°';
  const files = new Map<string, Buffer>();
  for (const [name, [file, axes]] of Object.entries(cuts)) files.set(name, await subsetFont(readFileSync(`node_modules/@fontsource-variable/${file}`), glyphs, { targetFormat: 'woff2', variationAxes: axes }));
  await context.route('**/_print/*.woff2', (route) => route.fulfill({ contentType: 'font/woff2', body: files.get(/([a-z-]+)\.woff2$/.exec(route.request().url())?.[1] ?? '')! }));
}

/** Slugs of the articles of a locale, by the order that each gives itself. */
export function listChapters(root: string, locale = 'en'): string[] {
  const folder = join(root, 'content/articles', locale);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({ slug: file.replace('.mdx', ''), order: Number(/^order:\s*(\d+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? 99) }))
    .sort((a, b) => a.order - b.order)
    .map(({ slug }) => slug);
}
