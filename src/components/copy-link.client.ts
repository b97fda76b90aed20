// One handler for every permalink of the page: copies the full address and says so, aloud and in sight.
const said = document.querySelector<HTMLElement>('[data-said]');
let timer = 0;

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy-link]');
  if (!link || !said || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  // Without a clipboard (an insecure host) the permalink stays what it is.
  if (!navigator.clipboard) return;
  event.preventDefault();
  navigator.clipboard.writeText(link.href).then(
    () => {
      if (link.hash !== '' && link.pathname === location.pathname) history.replaceState(null, '', link.href);
      link.dataset['done'] = '';
      // A dialog covers the page, and with it the message: it is shown where the reader is.
      (link.closest('dialog') ?? document.body).append(said);
      said.textContent = '';
      clearTimeout(timer);
      requestAnimationFrame(() => (said.textContent = said.dataset['said'] ?? ''));
      timer = window.setTimeout(() => {
        said.textContent = '';
        delete link.dataset['done'];
      }, 2000);
    },
    () => location.assign(link.href),
  );
});
