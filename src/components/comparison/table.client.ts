import { decodeStates, findState, mostColumns, splitCode, type CellState } from './cell-state.ts';
import { createLater } from './later.client.ts';
import type { TableState } from './table-state.ts';

/** Words that the page hands to the script, so that none is written here. */
export type Words = (key: string) => string;

/** A cell with what it shows, so that only what changes is touched. */
interface LiveCell {
  td: HTMLTableCellElement;
  framework: string;
  states: CellState[];
  shown: CellState | undefined;
  isMarked: boolean;
}

/** A comparison table in the page, with what a change of day needs at hand. */
export interface LiveTable {
  element: HTMLTableElement;
  frameworks: string[];
  cells: LiveCell[];
  rows: { tr: HTMLTableRowElement; cells: LiveTable['cells'] }[];
  heads: { th: HTMLTableCellElement; framework: string; versions: CellState[] }[];
  lastDay: string;
  /** Does work on a row when a reader can see it. */
  later: ReturnType<typeof createLater>;
}

/** Reads the table once; afterwards only attributes and text nodes change. */
export function readTable(element: HTMLTableElement): LiveTable {
  const lastDay = element.dataset['day'] ?? '';
  const rows = [...element.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((tr) => ({
    tr,
    cells: [...tr.querySelectorAll<HTMLTableCellElement>('td[data-framework]')].map((td): LiveCell => {
      const states = decodeStates(td.dataset['states'] ?? '');
      return { td, framework: td.dataset['framework'] ?? '', states, shown: findState(states, lastDay), isMarked: td.classList.contains('chg') };
    }),
  }));
  const heads = [...element.querySelectorAll<HTMLTableCellElement>('thead th[data-framework]')].map((th) => ({
    th,
    framework: th.dataset['framework'] ?? '',
    versions: decodeStates(th.dataset['versions'] ?? ''),
  }));
  return { element, rows, heads, cells: rows.flatMap(({ cells }) => cells), frameworks: heads.map(({ framework }) => framework), lastDay, later: createLater(rows.map(({ tr }) => tr)) };
}

/** Shows the table as the state demands, and returns how many cells differ from the dataset's own day. */
export function showTable(table: LiveTable, state: TableState, words: Words): number {
  const day = state.on ?? table.lastDay;
  const chosen = new Set(state.frameworks.length > 0 ? state.frameworks : table.frameworks);
  let different = 0;
  const box = table.element.closest<HTMLElement>('.cmp-box');
  box?.classList.toggle('cmp-many', chosen.size > mostColumns);
  box?.style.setProperty('--columns', String(chosen.size));
  for (const head of table.element.querySelectorAll<HTMLTableCellElement>('.grp th')) head.colSpan = chosen.size + 1;
  for (const { th, framework, versions } of table.heads) {
    th.hidden = !chosen.has(framework);
    if (day !== table.lastDay || th.dataset['moved'] !== undefined) showVersion(th, findState(versions, day), day === table.lastDay, words);
  }
  for (const { tr, cells } of table.rows) {
    const values = new Set<string>();
    table.later(tr, () => cells.forEach((cell) => showCell(table, cell, state, day, words)));
    for (const { td, framework, states } of cells) {
      const now = findState(states, day);
      if (td.hidden === chosen.has(framework)) td.hidden = !td.hidden;
      if (chosen.has(framework)) {
        if (now !== findState(states, table.lastDay)) different += 1;
        if (now !== undefined && now.glyph !== 'unknown' && now.glyph !== 'not-applicable') values.add(now.glyph === 'value' ? now.words : now.glyph);
      }
    }
    const isHidden = state.onlyDifferences && values.size < 2;
    if (tr.hidden !== isHidden) tr.hidden = isHidden;
  }
  for (const body of table.element.querySelectorAll('tbody')) body.hidden = body.querySelector('tr[data-row]:not([hidden])') === null;
  return different;
}

/** Brings a cell to a day; touches nothing that stands already. */
function showCell({ element }: LiveTable, cell: LiveCell, { since }: TableState, day: string, words: Words): void {
  const now = findState(cell.states, day);
  if (now !== cell.shown) {
    cell.shown = now;
    showState(cell.td, now, element.dataset['glyphs'] ?? '', words);
  }
  const isMarked = since !== undefined && since < day && findState(cell.states, since) !== now;
  if (isMarked !== cell.isMarked) {
    cell.isMarked = isMarked;
    showMark(cell.td, isMarked, words);
  }
}

function showState(td: HTMLTableCellElement, state: CellState | undefined, glyphs: string, words: Words): void {
  const glyph = state?.glyph ?? 'not-yet';
  const shown = state?.words ?? words('glyph.not-yet');
  td.classList.toggle('nyet', glyph === 'not-yet');
  td.querySelector('svg.g')?.setAttribute('class', `g g-${glyph}`);
  td.querySelector('use')?.setAttribute('href', `#${glyphs}-${glyph}`);
  const spoken = document.createElement('span');
  spoken.className = 'vh';
  spoken.textContent = `${words(`glyph.${glyph}`)}: `;
  const pieces = splitCode(shown).map((piece, index) => (index % 2 === 1 ? Object.assign(document.createElement('code'), { textContent: piece }) : piece));
  td.querySelector('.w')?.replaceChildren(spoken, ...pieces);
}

/** Marks a cell as changed, for the eye and, in words, for the ear. */
function showMark(td: HTMLTableCellElement, isMarked: boolean, words: Words): void {
  td.classList.toggle('chg', isMarked);
  td.querySelector('.chg-note')?.remove();
  if (isMarked) td.append(Object.assign(document.createElement('span'), { className: 'vh chg-note', textContent: words('compare.changed') }));
}

function showVersion(th: HTMLTableCellElement, version: CellState | undefined, isLast: boolean, words: Words): void {
  const [name, when] = [th.querySelector<HTMLElement>('[data-version]'), th.querySelector<HTMLElement>('[data-stands]')];
  if (name === null || when === null) return;
  // What the page said of today is kept, to come back to.
  th.dataset['moved'] ??= `${name.textContent}¦${when.textContent}`;
  const [nameNow = '', whenNow = ''] = isLast ? th.dataset['moved'].split('¦') : (version?.words.split(', ') ?? ['—', words('glyph.not-yet')]);
  name.textContent = nameNow;
  when.textContent = whenNow;
}
