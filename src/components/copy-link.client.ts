// One handler for every permalink of the page: copies the full address and says so.
const region = document.createElement('div');
region.className = 'vh';
region.setAttribute('role', 'status');
document.body.append(region);
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy-link]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  const said = document.body.dataset['copied'] ?? '';
  void navigator.clipboard.writeText(link.href).then(
    () => {
      region.textContent = '';
      requestAnimationFrame(() => (region.textContent = said));
      link.dataset['done'] = '';
      setTimeout(() => delete link.dataset['done'], 1500);
      if (link.hash !== '' && link.pathname === location.pathname) history.replaceState(null, '', link.href);
    },
    () => location.assign(link.href),
  );
});
