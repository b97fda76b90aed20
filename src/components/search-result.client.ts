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
  excerpt.split(/<\/?mark>/).forEach((piece, index) => {
    const text = new DOMParser().parseFromString(piece, 'text/html').body.textContent ?? '';
    paragraph.append(index % 2 === 1 ? Object.assign(document.createElement('mark'), { textContent: text }) : text);
  });
  return paragraph;
}
