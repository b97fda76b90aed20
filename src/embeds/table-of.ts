import type { Cell, Column, Row, Table } from '../components/comparison/table.ts';
import type { CellState, Glyph } from '../components/comparison/cell-state.ts';
import { findLife, findNewestRelease, findStatement, isReleased } from '../data/as-of.ts';
import type { Dataset, PlacedFeature } from '../data/dataset.ts';
import { hasChanged } from '../data/differences.ts';
import { getIntervals, type Interval } from '../data/intervals.ts';
import { compareVersions } from '../data/timeline.ts';
import { address } from '../i18n/address.ts';
import { formatDay } from '../i18n/day.ts';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';
import { text } from '../i18n/text.ts';
import { firstDayOf, type Day } from '../schema/day.ts';
import type { Framework } from '../schema/framework.ts';
import { isEnded } from '../schema/life.ts';

export interface TableChoice {
  frameworks: readonly string[];
  features: readonly PlacedFeature[];
  day: Day;
  /** Changes since this day are marked. */
  since: Day;
}

/** Builds the comparison table of a choice of frameworks and features as it stood on a day. */
export function getTable(dataset: Dataset, locale: Locale, { frameworks, features, day, since }: TableChoice): Table {
  const chosen = frameworks.map((id) => getFramework(dataset, id));
  const chapters = [...new Set(features.map(({ chapter }) => chapter))];
  return {
    day,
    since,
    columns: chosen.map((framework) => getColumn(dataset, locale, framework, day)),
    sections: chapters.map((chapter) => ({
      id: chapter,
      title: t(locale, `chapter.${chapter}`),
      rows: features.filter((feature) => feature.chapter === chapter).map((feature): Row => ({
        id: feature.id,
        title: text(locale, feature.title),
        question: text(locale, feature.question),
        href: address.feature(locale, feature.id),
        cells: chosen.map(({ id }) => getCell(dataset, locale, feature, id, day, since)),
      })),
    })),
  };
}

/** @throws when the dataset has no such framework. */
export function getFramework(dataset: Dataset, id: string): Framework {
  const framework = dataset.frameworks.find((candidate) => candidate.id === id);
  if (framework === undefined) throw new Error(`There is no framework "${id}"; known are ${dataset.frameworks.map((known) => known.id).join(', ')}`);
  return framework;
}

function getColumn(dataset: Dataset, locale: Locale, framework: Framework, day: Day): Column {
  const life = findLife(framework.life, day);
  const ended = life !== undefined && isEnded(life.state);
  const newest = findNewestRelease(dataset, framework.id, day);
  return {
    id: framework.id,
    name: framework.name,
    look: framework.look,
    ended,
    href: address.framework(locale, framework.id),
    versions: listNewest(dataset, locale, framework.id),
    version: newest?.version ?? '—',
    stands: newest === undefined ? t(locale, 'glyph.not-yet') : ended ? t(locale, 'compare.ended', { state: t(locale, `life.${life.state}`), day: formatDay(locale, life.from.date, 'month') }) : formatDay(locale, newest.date, 'month'),
  };
}

/** The newest version from each day on, minor releases only: the head of a column as the day moves. */
function listNewest({ releases }: Dataset, locale: Locale, framework: string): CellState[] {
  const list: CellState[] = [];
  let newest = '';
  for (const { version, date } of releases.get(framework) ?? []) {
    const minor = version.split('.').slice(0, 2).join('.');
    if (newest !== '' && compareVersions(version, newest) < 0) continue;
    if (minor !== newest.split('.').slice(0, 2).join('.')) list.push({ from: firstDayOf(date), glyph: 'value', words: `${version}, ${formatDay(locale, date, 'month')}` });
    newest = version;
  }
  return list;
}

function getCell(dataset: Dataset, locale: Locale, feature: PlacedFeature, framework: string, day: Day, since: Day): Cell {
  const interval = findStatement(dataset, feature, framework, day);
  const released = isReleased(dataset, framework, day);
  return {
    framework,
    state: interval === undefined ? { from: day, glyph: released ? 'unknown' : 'not-yet', words: t(locale, released ? 'glyph.unknown' : 'glyph.not-yet') } : describeState(dataset, locale, feature, framework, interval),
    changed: since < day && hasChanged(dataset, feature, framework, since, day),
    states: getIntervals(dataset, feature, framework).map((each) => describeState(dataset, locale, feature, framework, each)),
    href: address.answer(locale, feature.id, framework),
  };
}

/** Symbol and words of a statement. A statement cannot hold before the framework is released. */
export function describeState(dataset: Dataset, locale: Locale, feature: PlacedFeature, framework: string, interval: Interval): CellState {
  const first = firstDayOf(dataset.releases.get(framework)![0]!.date);
  return { from: interval.from > first ? interval.from : first, glyph: glyphOf(interval), words: wordsOf(locale, feature, interval, first) };
}

export function glyphOf({ statement: { value } }: Interval): Glyph {
  const own: readonly unknown[] = ['yes', 'partial', 'no', 'via', 'unknown', 'not-applicable'];
  return own.includes(value) ? (value as Glyph) : 'value';
}

function wordsOf(locale: Locale, feature: PlacedFeature, { statement, from, fromName }: Interval, first: Day): string {
  if (statement.short !== undefined) return text(locale, statement.short);
  const { value } = statement;
  if (typeof value === 'object') return text(locale, value);
  if (typeof value === 'number') return `${value} ${feature.unit ?? ''}`.trim();
  const option = feature.options?.find(({ id }) => id === value);
  if (option !== undefined) return text(locale, option.label);
  if (value === 'yes') return from > first ? t(locale, 'compare.since', { version: fromName }) : t(locale, 'compare.always');
  return ['partial', 'no', 'via', 'unknown', 'not-applicable'].includes(value) ? t(locale, `glyph.${value}`) : value;
}
