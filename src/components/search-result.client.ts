/** A page that the index found, as Pagefind describes it. */
export interface Found {
  url: string;
  meta: { title?: string; section?: string };
  excerpt: string;
  sub_results?: { title: string; url: string; excerpt: string }[];
}

/** One result: the page with the kind of page it is, and the two places in it that fit best. */
export function describeResult({ url, meta, excerpt, sub_results: places = [] }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const head = document.createElement('p');
  head.append(makeLink(url, meta.title ?? url));
  if (meta.section) head.append(Object.assign(document.createElement('small'), { textContent: meta.section }));
  const inside = places.filter((place) => place.url !== url).slice(0, 2);
  item.append(head, markHits(excerpt));
  for (const place of inside) item.append(makeLink(place.url, place.title), markHits(place.excerpt));
  return item;
}

const makeLink = (href: string, textContent: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href, textContent });

/** Pagefind marks hits with <mark> and escapes the rest; only the marks become elements. */
function markHits(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const parsed = new DOMParser().parseFromString(`<p>${excerpt}</p>`, 'text/html').querySelector('p');
  for (const { nodeName, textContent } of parsed?.childNodes ?? []) {
    paragraph.append(nodeName === 'MARK' ? Object.assign(document.createElement('mark'), { textContent }) : (textContent ?? ''));
  }
  return paragraph;
}
