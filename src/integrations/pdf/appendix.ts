export interface AppendixRequest {
  /** Path of the site, and its public address. */
  base: string;
  site: string;
  /** Number of the named page that carries its running head. */
  page: number;
  /** Frameworks side by side; the questions stand again beside each group. */
  columns: number;
  title: string;
  /** Head of a group, with {from}, {to} and {names}. */
  part: string;
}

/** Runs in the browser, after the chapters: appends the whole comparison in groups of columns that fit the page. Returns its running head. */
export async function appendComparison({ base, site, page, columns, title, part }: AppendixRequest): Promise<string> {
  const whole = new DOMParser().parseFromString(await (await fetch(`${base}/en/compare/`)).text(), 'text/html');
  const table = whole.querySelector('.cmp-tbl')!;
  const element = (name: string, className = '', text = '') => Object.assign(document.createElement(name), { className, textContent: text });
  const section = element('section', 'chap appendix');
  section.id = 'comparison';
  section.style.setProperty('page', `c${page}`);
  const head = element('header', 'art-head');
  const letter = element('span', 'number', 'A');
  letter.setAttribute('aria-hidden', 'true');
  head.append(letter, element('h1', '', title));
  section.append(head, document.importNode(whole.querySelector('svg.vh:has(symbol)')!, true));
  for (const extra of table.querySelectorAll('.rowlink, tbody th small')) extra.remove();
  for (const link of table.querySelectorAll('a[href]')) link.setAttribute('href', site + new URL(link.getAttribute('href')!, location.origin).pathname.slice(base.length) + new URL(link.getAttribute('href')!, location.origin).hash);
  const names = [...table.querySelectorAll('thead .nm')].map((name) => name.textContent?.trim() ?? '');
  for (let from = 0; from < names.length; from += columns) {
    const group = document.importNode(table, true) as HTMLTableElement;
    const isShown = (column: number) => column === 0 || (column > from && column <= from + columns);
    for (const row of group.rows) {
      if (row.classList.contains('grp')) row.cells[0]!.colSpan = Math.min(columns, names.length - from) + 1;
      else [...row.cells].forEach((cell, column) => isShown(column) || cell.remove());
    }
    group.querySelector('[data-count]')!.textContent = '';
    for (const target of [group, ...group.querySelectorAll('[id]')]) target.removeAttribute('id');
    const shown = names.slice(from, from + columns);
    const words = { from: from + 1, to: from + shown.length, names: shown.join(', ') };
    const heading = element('h2', 'refs-h', part.replace(/\{(\w+)\}/g, (_, key: string) => String(words[key as keyof typeof words])));
    const box = element('div', 'cmp-box');
    box.append(group);
    const piece = element('div', 'group');
    piece.append(heading, box);
    section.append(piece);
  }
  document.querySelector('.book')!.append(section);
  const entry = element('li');
  const link = Object.assign(document.createElement('a'), { href: '#comparison' });
  link.dataset['target'] = 'comparison';
  link.append(element('span', '', 'A'), element('span', '', title), element('span', 'folio', ''));
  entry.append(link);
  document.querySelector('.contents ol')!.append(entry);
  return title;
}
