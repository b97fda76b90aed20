/**
 * Opens a cell: takes the framework's answer from the feature's own page, where it stands in full, into a dialog.
 * Nothing is written twice, and without a script the cell is simply a link to that place.
 */
export async function openCell(link: HTMLAnchorElement, day: string, onClose: () => void): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-cell]');
  if (dialog === null) return void location.assign(link.href);
  const answer = await fetchAnswer(link.href).catch(() => undefined);
  if (answer === undefined) return void location.assign(link.href);
  markState(answer, day);
  dialog.querySelector('[data-body]')?.replaceChildren(answer);
  // The answer names the framework; its row, the question.
  const question = dialog.querySelector('[data-question]');
  if (question) question.textContent = link.closest('tr')?.querySelector('th a')?.textContent ?? '';
  const copy = dialog.querySelector<HTMLAnchorElement>('[data-copy-link]');
  if (copy) copy.href = location.href;
  dialog.querySelector<HTMLAnchorElement>('[data-more]')?.setAttribute('href', link.href);
  dialog.addEventListener('close', () => (onClose(), link.focus()), { once: true });
  if (!dialog.open) dialog.showModal();
  answer.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

const pages = new Map<string, Promise<Document>>();

async function fetchAnswer(href: string): Promise<HTMLElement | undefined> {
  const { pathname, hash } = new URL(href);
  let page = pages.get(pathname);
  if (page === undefined) {
    page = fetch(pathname).then(async (response) => {
      if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
    pages.set(pathname, page);
  }
  const answer = (await page).getElementById(hash.slice(1));
  if (answer === null) return undefined;
  const copy = document.importNode(answer, true);
  // The original keeps its id; a copy must not double an id of this page.
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  return copy;
}

/** Marks the statement in force on the day among all that the answer lists. */
function markState(answer: HTMLElement, day: string): void {
  for (const item of answer.querySelectorAll<HTMLElement>('[data-from]')) {
    const { from = '', to = '' } = item.dataset;
    if (from <= day && (to === '' || day < to)) item.setAttribute('aria-current', 'date');
    else item.removeAttribute('aria-current');
  }
}
