// Switches between light and dark and remembers the choice; without one the system decides.
const root = document.documentElement;
document.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
  const isDark = root.dataset['theme'] === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : root.dataset['theme'] === 'dark';
  const next = isDark ? 'light' : 'dark';
  root.dataset['theme'] = next;
  try {
    localStorage.setItem('theme', next);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
});
