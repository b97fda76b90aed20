export interface BookRequest {
  /** Path of the site, with its base, and its public address. */
  base: string;
  site: string;
  slugs: string[];
  isBook: boolean;
  words: BookWords;
}

/** What the book says of itself; from content/ui/. */
export interface BookWords {
  title: string;
  sub: string;
  imprint: string;
  contents: string;
  sources: string;
}

/**
 * Runs in the browser: fetches the articles of the built site and puts them together as one document to print.
 * Ids get their chapter's name, so that none is doubled; links inside the book stay inside, others become public addresses;
 * cited sources become a numbered list at the end of their chapter.
 */
export async function assemble({ base, site, slugs, isBook, words }: BookRequest): Promise<{ title: string; chapters: string[] }> {
  const load = async (path: string) => new DOMParser().parseFromString(await (await fetch(base + path)).text(), 'text/html');
  const sources = await load('/en/sources/');
  const element = (name: string, className = '', text = '') => Object.assign(document.createElement(name), { className, textContent: text });
  const book = element('div', 'book');
  const titles: string[] = [];
  const list = element('ol', 'c1');
  for (const [index, slug] of slugs.entries()) {
    const article = (await load(`/en/guide/${slug}/`)).querySelector('.art article')!;
    for (const extra of article.querySelectorAll('.pn, .toc-sm, .rowlink, details, .acts, .crumb, [data-chart-switch], .vh:not(caption, svg, .cell .vh)')) extra.remove();
    const chapter = element('section', 'chap');
    chapter.id = slug;
    chapter.style.setProperty('page', `c${index}`);
    for (const target of article.querySelectorAll('[id]')) {
      // What is drawn keeps its ids: <use>, fills and clips refer to them.
      if (target.closest('svg') === null) target.id = `${slug}.${target.id}`;
    }
    // A figure's title joins the head of its table, which stays with the first row and stands again on each page.
    for (const title of article.querySelectorAll('.fig:has(.cmp-tbl) > .fig-head')) {
      const table = title.parentElement!.querySelector<HTMLTableElement>('.cmp-tbl')!;
      const cell = table.tHead!.insertRow(0).insertCell();
      cell.colSpan = table.tHead!.rows[1]!.cells.length;
      cell.className = 'fig-head';
      cell.append(...title.childNodes);
      title.remove();
    }
    const number = element('span', 'number', `${index + 1}`);
    number.setAttribute('aria-hidden', 'true');
    if (isBook) article.querySelector('.art-head')!.prepend(number);
    const notes = new Map<string, number>();
    for (const mark of article.querySelectorAll('sup.ref a')) {
      const id = new URL((mark as HTMLAnchorElement).getAttribute('href') ?? '', location.href).hash.slice(1);
      if (!notes.has(id)) notes.set(id, notes.size + 1);
      mark.textContent = String(notes.get(id));
      mark.setAttribute('href', `#${slug}.source-${notes.get(id)}`);
    }
    for (const link of article.querySelectorAll('a[href]')) {
      const url = new URL(link.getAttribute('href') ?? '', `${location.origin}${base}/en/guide/${slug}/`);
      if (url.origin !== location.origin || link.closest('sup.ref')) continue;
      const other = /\/en\/guide\/([a-z-]+)\/$/.exec(url.pathname)?.[1];
      const inside = other !== undefined && slugs.includes(other);
      link.setAttribute('href', inside ? `#${other}${url.hash === '' ? '' : `.${url.hash.slice(1)}`}` : site + url.pathname.slice(base.length) + url.hash);
    }
    chapter.append(...document.importNode(article, true).childNodes);
    if (notes.size > 0) {
      const references = element('ol', 'refs');
      for (const [id, note] of notes) {
        const place = sources.getElementById(id) ?? sources.getElementById(id.split('.')[0]!);
        const item = element('li');
        item.id = `${slug}.source-${note}`;
        const whole = place?.tagName === 'LI' ? place : place?.closest('li');
        const anchor = whole?.querySelector<HTMLAnchorElement>('a[href^="http"]');
        const address = anchor?.getAttribute('href') ?? whole?.querySelector('code')?.textContent ?? '';
        item.append(element('span', '', `${note}`), element('span', '', `${whole?.querySelector('a, b')?.textContent ?? id}. ${address}`));
        references.append(item);
      }
      chapter.append(element('h2', 'refs-h', words.sources), references);
    }
    const title = chapter.querySelector('h1')?.textContent ?? slug;
    titles.push(title);
    const entry = element('li');
    const link = Object.assign(document.createElement('a'), { href: `#${slug}` });
    link.append(element('span', '', `${index + 1}`), element('span', '', title), element('span', 'folio', ''));
    link.dataset['target'] = slug;
    entry.append(link);
    list.append(entry);
    book.append(chapter);
  }
  if (isBook) {
    const cover = element('section', 'cover');
    cover.append(element('p', 'brand', 'Framewise'), element('h1', '', words.title), element('p', 'sub', words.sub), element('p', 'imprint', words.imprint));
    const contents = element('section', 'contents');
    contents.append(element('h1', '', words.contents), list);
    book.prepend(cover, contents);
  }
  document.body.replaceChildren(book);
  document.title = isBook ? 'Framewise' : (titles[0] ?? 'Framewise');
  document.documentElement.dataset['theme'] = 'light';
  await document.fonts.ready;
  return { title: document.title, chapters: titles };
}
