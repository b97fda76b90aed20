interface Found { url: string; meta: { title?: string }; excerpt: string; sub_results?: { title: string; url: string; excerpt: string }[] }
interface Engine { search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] }>; options: (options: { baseUrl: string }) => Promise<void> }

// Search in a dialog; the index is loaded when a reader first asks for it.
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const field = dialog?.querySelector<HTMLInputElement>('input');
const list = dialog?.querySelector<HTMLElement>('[data-results]');
const status = dialog?.querySelector<HTMLElement>('[data-status]');
let engine: Promise<Engine> | undefined;

if (dialog && field && list && status) {
  const { index = '', base = '/', none = '', failed = '' } = dialog.dataset;
  const open = () => {
    if (!dialog.open) dialog.showModal();
    field.select();
    engine ??= import(/* @vite-ignore */ index) as Promise<Engine>;
  };
  for (const link of document.querySelectorAll('[data-open-search]')) link.addEventListener('click', (event) => (event.preventDefault(), open()));
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) (event.preventDefault(), open());
  });
  let turn = 0;
  field.addEventListener('input', async () => {
    const mine = ++turn;
    try {
      const { search, options } = await (engine ??= import(/* @vite-ignore */ index) as Promise<Engine>);
      await options({ baseUrl: base });
      const { results } = await search(field.value);
      const found = await Promise.all(results.slice(0, 8).map((result) => result.data()));
      if (mine !== turn) return;
      list.replaceChildren(...found.map(show));
      status.textContent = field.value.trim() !== '' && found.length === 0 ? none : '';
    } catch {
      status.textContent = failed;
    }
  });
}

function show(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  for (const { title, url, excerpt } of [{ title: found.meta.title ?? found.url, url: found.url, excerpt: found.excerpt }, ...(found.sub_results ?? []).slice(0, 2)].filter((part, place, all) => all.findIndex(({ url }) => url === part.url) === place)) {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
    const text = document.createElement('p');
    // Pagefind marks hits with <mark>; everything else stays text.
    text.append(...excerpt.split(/<\/?mark>/).map((piece, index) => (index % 2 === 1 ? Object.assign(document.createElement('mark'), { textContent: piece }) : new DOMParser().parseFromString(piece, 'text/html').body.textContent ?? '')));
    item.append(link, text);
  }
  return item;
}
