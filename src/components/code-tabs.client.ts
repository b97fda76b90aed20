import { choiceKey, parseChoice } from './code-choice.ts';

// Tabs over the programs of a task. The framework that was looked at last is the one that the next block opens with, on every page.
const tabKey = 'framework';
const blocks = [...document.querySelectorAll<HTMLElement>('[data-code-tabs]')].map((block) => [...block.querySelectorAll<HTMLButtonElement>('[role="tab"]')]);
const panelOf = (tab: HTMLButtonElement) => document.getElementById(tab.getAttribute('aria-controls') ?? '');

function select(tabs: HTMLButtonElement[], chosen: HTMLButtonElement): void {
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
    panelOf(tab)?.toggleAttribute('data-off', tab !== chosen);
  }
}

/** Opens a framework wherever it has a program. */
function selectEverywhere(framework: string | undefined): void {
  for (const tabs of blocks) {
    const tab = tabs.find(({ dataset }) => dataset['framework'] === framework);
    if (tab) select(tabs, tab);
  }
}

/** What was looked at last; before that, the first of those chosen on the pages of code. */
function read(): string | undefined {
  try {
    return localStorage.getItem(tabKey) ?? parseChoice(localStorage.getItem(choiceKey))[0];
  } catch {
    return undefined;
  }
}

function choose(tabs: HTMLButtonElement[], tab: HTMLButtonElement): void {
  const before = tab.getBoundingClientRect().top;
  selectEverywhere(tab.dataset['framework']);
  select(tabs, tab);
  // Blocks above may have grown or shrunk; the reader stays where they are.
  scrollBy(0, tab.getBoundingClientRect().top - before);
  try {
    localStorage.setItem(tabKey, tab.dataset['framework'] ?? '');
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}

for (const tabs of blocks) {
  for (const [index, tab] of tabs.entries()) {
    const panel = panelOf(tab);
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => choose(tabs, tab));
    tab.addEventListener('keydown', ({ key }) => {
      const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[key];
      const target = next === undefined ? undefined : tabs.at(next % tabs.length);
      if (target === undefined) return;
      target.focus();
      choose(tabs, target);
    });
  }
  if (tabs[0]) select(tabs, tabs[0]);
}
selectEverywhere(read());
addEventListener('storage', ({ key }) => key === tabKey && selectEverywhere(read()));
