import { choiceKey, findShown, formatChoice, parseChoice, press, type Choice } from './code-choice.ts';

// Shows the programs of the chosen frameworks. The choice holds for the whole site and for every open page of it; `?f=` sets it.
const chips = [...document.querySelectorAll<HTMLButtonElement>('[data-choice] [data-chip]')];
const panels = [...document.querySelectorAll<HTMLElement>('.program[data-framework]')];
const idOf = (chip: HTMLButtonElement) => chip.dataset['chip'] ?? '';

function read(): Choice {
  try {
    return parseChoice(localStorage.getItem(choiceKey));
  } catch {
    return [];
  }
}

function show(choice: Choice): void {
  const shown = findShown(choice, [...new Set(panels.map((panel) => panel.dataset['framework'] ?? ''))]);
  const isAll = !panels.some((panel) => choice.includes(panel.dataset['framework'] ?? ''));
  for (const panel of panels) panel.toggleAttribute('data-off', !shown.includes(panel.dataset['framework'] ?? ''));
  for (const chip of chips) chip.setAttribute('aria-pressed', String(idOf(chip) === '' ? isAll : choice.includes(idOf(chip))));
}

/** What the address points at is shown, whatever was chosen. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.program');
  if (!target?.hasAttribute('data-off')) return;
  target.removeAttribute('data-off');
  target.scrollIntoView();
}

let choice = new URLSearchParams(location.search).has('f') ? parseChoice(new URLSearchParams(location.search).get('f')) : read();
for (const chip of chips)
  chip.addEventListener('click', () => {
    choice = press(choice, idOf(chip));
    try {
      localStorage.setItem(choiceKey, formatChoice(choice));
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
    show(choice);
  });
addEventListener('storage', ({ key }) => key === choiceKey && show((choice = read())));
addEventListener('hashchange', showTarget);
show(choice);
showTarget();
