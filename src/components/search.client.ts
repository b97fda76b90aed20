import { describeResult, type Found } from './search-result.client.ts';

interface Engine {
  options: (options: { baseUrl: string }) => Promise<void>;
  debouncedSearch: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] } | null>;
}

// Search in a dialog. The index is loaded when a reader first asks for it.
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
if (dialog) start(dialog, dialog.querySelector('input')!, dialog.querySelector('[data-results]')!, dialog.querySelector('[data-status]')!);

function start(dialog: HTMLDialogElement, field: HTMLInputElement, list: HTMLElement, status: HTMLElement): void {
  const { index = '', base = '/', none = '', failed = '', count = '' } = dialog.dataset;
  let engine: Promise<Engine> | undefined;
  const load = async (): Promise<Engine> => {
    const loaded = (await import(/* @vite-ignore */ new URL(index, location.href).href)) as Engine;
    await loaded.options({ baseUrl: base });
    return loaded;
  };
  const open = () => {
    if (!dialog.open) dialog.showModal();
    field.select();
    // A failure is reported where it matters, when something is searched for.
    (engine ??= load()).catch(() => (engine = undefined));
  };
  const search = async () => {
    const query = field.value.trim();
    if (query === '') return void (list.replaceChildren(), (status.textContent = ''));
    try {
      const answer = await (await (engine ??= load())).debouncedSearch(query);
      // null: the reader has typed on.
      if (answer === null) return;
      const found = await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
      if (field.value.trim() !== query) return;
      list.replaceChildren(...found.map(describeResult));
      status.textContent = found.length === 0 ? none : count.replace('#', String(answer.results.length));
    } catch {
      engine = undefined;
      status.textContent = failed;
    }
  };

  for (const link of document.querySelectorAll('[data-open-search]')) link.addEventListener('click', (event) => (event.preventDefault(), open()));
  document.addEventListener('keydown', (event) => {
    const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]') !== null;
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) (event.preventDefault(), open());
  });
  field.addEventListener('input', () => void search());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') links[Math.min(place + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp' && place >= 0) (links[place - 1] ?? field).focus();
    // Enter would press the dialog's button, which closes it.
    else if (event.key === 'Enter' && event.target === field) links[0]?.click();
    // In a search field Escape only empties it.
    else if (event.key === 'Escape') dialog.close();
    else return;
    event.preventDefault();
  });
}
