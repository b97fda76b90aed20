import { openCell } from './open-cell.client.ts';
import { formatState, isDay, parseState, type TableBounds, type TableState } from './table-state.ts';
import { readTable, showTable } from './table.client.ts';

// Makes the comparison live: choose frameworks, move the day, show differences, open a cell. The state is the address.
const root = document.querySelector<HTMLElement>('[data-comparison]');
const element = root?.querySelector<HTMLTableElement>('.cmp-tbl');
if (root && element) start(root, element);

function start(root: HTMLElement, element: HTMLTableElement): void {
  const table = readTable(element);
  const { first = '', days: dayList = '', locale = 'en' } = root.dataset;
  const bounds: TableBounds = { frameworks: table.frameworks, first, last: table.lastDay, since: element.dataset['since'] ?? '' };
  const days = dayList.split(' ');
  const phrases = JSON.parse(root.querySelector('[data-words]')?.textContent ?? '{}') as Record<string, string>;
  const words = (key: string) => phrases[key] ?? key;
  const longDay = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const spell = (day: string) => longDay.format(new Date(`${day}T00:00:00Z`));
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`)!;
  const [slider, typed, since] = [find<HTMLInputElement>('slider'), find<HTMLInputElement>('typed'), find<HTMLSelectElement>('since')];
  const [only, output, summary, none] = [find<HTMLInputElement>('only'), find('output'), find('summary'), find('none')];
  const count = find('count');
  const chips = [...root.querySelectorAll<HTMLButtonElement>('[data-chip]')];
  let state: TableState = parseState(location.search, bounds);

  const show = (push = true) => {
    const day = state.on ?? bounds.last;
    const different = showTable(table, state, words);
    const place = days.findLastIndex((known) => known <= day);
    slider.value = String(Math.max(0, place));
    slider.setAttribute('aria-valuetext', spell(day));
    typed.value = day;
    output.textContent = spell(day);
    summary.textContent = day === bounds.last ? words('compare.present') : words('compare.differs').replace('{count}', String(different));
    only.checked = state.onlyDifferences;
    since.value = state.since ?? 'none';
    for (const chip of chips) chip.setAttribute('aria-pressed', String(state.frameworks.length === 0 || state.frameworks.includes(chip.dataset['chip'] ?? '')));
    const rows = table.rows.filter(({ tr }) => !tr.hidden).length;
    none.hidden = rows > 0;
    count.textContent = words('compare.count').replace('{rows}', String(rows)).replace('{columns}', String(state.frameworks.length || table.frameworks.length));
    if (push) history.replaceState(null, '', location.pathname + formatState(state, bounds) + location.hash);
  };
  const change = (part: Partial<TableState>) => {
    state = { ...state, ...part };
    show();
  };

  slider.addEventListener('input', () => change({ on: days[Number(slider.value)] }));
  typed.addEventListener('change', () => {
    if (isDay(typed.value) && typed.value >= bounds.first && typed.value <= bounds.last) change({ on: typed.value });
    else typed.value = state.on ?? bounds.last;
  });
  only.addEventListener('change', () => change({ onlyDifferences: only.checked }));
  since.addEventListener('change', () => change({ since: since.value === 'none' ? undefined : since.value }));
  for (const button of root.querySelectorAll<HTMLElement>('[data-go-day]')) button.addEventListener('click', () => change({ on: button.dataset['goDay'] }));
  for (const chip of chips)
    chip.addEventListener('click', () => {
      const id = chip.dataset['chip'] ?? '';
      const now = state.frameworks.length === 0 ? table.frameworks : state.frameworks;
      const next = table.frameworks.filter((known) => (known === id ? !now.includes(id) : now.includes(known)));
      // A table without columns says nothing: the last framework stays.
      if (next.length > 0) change({ frameworks: next.length === table.frameworks.length ? [] : next });
    });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.cell');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const id = link.closest('td')?.id;
    change({ cell: id });
    void openCell(link, state.on ?? bounds.last, () => change({ cell: undefined }));
  });
  root.classList.add('is-live');
  show(false);
  const opened = state.cell === undefined ? null : document.getElementById(state.cell)?.querySelector<HTMLAnchorElement>('a.cell');
  if (opened) void openCell(opened, state.on ?? bounds.last, () => change({ cell: undefined }));
}
