// Copies the code beside a button, and says so.
const said = document.querySelector<HTMLElement>('[data-said]');

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('[data-copy-code]');
  const code = button?.closest('.code')?.querySelector('pre code')?.textContent;
  if (!button || !code || !said || !navigator.clipboard) return;
  void navigator.clipboard.writeText(`${code}\n`).then(() => {
    said.textContent = button.dataset['copied'] ?? '';
    setTimeout(() => (said.textContent = ''), 2000);
  });
});

export {};
