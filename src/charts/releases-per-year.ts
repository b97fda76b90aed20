import type { Day, PartialDay } from '../schema/day.ts';
import { decimalYear } from './time-scale.ts';
import { lookOf, mostColours } from './series-look.ts';
import { axis, labelColours, layout, type ChartSpec } from './spec.ts';
import { token } from './tokens.ts';
import type { DayMark, Series, Table } from './types.ts';

/** A framework with the days of its stable releases. */
export interface ReleaseSeries extends Series {
  days: readonly PartialDay[];
}

interface Period {
  from: number;
  /** The day for which the release lists speak; its year is complete only on 31 December. */
  through: Day;
}

const lastCompleteYear = (day: Day): number => Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);
const listYears = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const countIn = ({ days }: ReleaseSeries, year: number): number => days.filter((day) => day.startsWith(`${year}`)).length;

/**
 * Stable releases per calendar year. Several frameworks are lines through the complete years, from a framework’s first release
 * to the end or, once it has ended, to its last; one alone is bars, the year so far an open one.
 */
export function releasesPerYear(series: readonly ReleaseSeries[], { from, through }: Period, marks: readonly DayMark[] = []): ChartSpec {
  const isAlone = series.length === 1;
  const years = listYears(from, isAlone ? Number(through.slice(0, 4)) : lastCompleteYear(through));
  const labels = years.map(String);
  // The middle of a year’s place is its index on the axis.
  const lines = marks.map(({ day, label, short, kind }) => ({ at: decimalYear(day) - from - 0.5, text: short ?? label, ...(kind === 'other' && { dash: [2, 3] }) }));
  return {
    type: isAlone ? 'bar' : 'line',
    data: { labels, datasets: series.map((one, index) => (isAlone ? bars(one, years, through) : line(one, index, years))) },
    options: {
      layout,
      scales: { x: { type: 'category', offset: true, ...axis(false) }, y: { beginAtZero: true, ...axis(true), ticks: { ...axis(true).ticks, precision: 0 } } },
      plugins: {
        dayLines: { lines, colour: token('accent') },
        endLabels: { labels: isAlone ? [] : series.map((one, dataset) => ({ dataset, text: one.name, at: stopsEarly(one, years) ? 'peak' : 'end', isQuiet: dataset >= mostColours })), ...labelColours },
      },
    },
  };
}

const stopsEarly = ({ days, ended = false }: ReleaseSeries, years: readonly number[]): boolean =>
  ended && Number([...days].sort().at(-1)?.slice(0, 4) ?? 0) < (years.at(-1) ?? 0);

function line(series: ReleaseSeries, index: number, years: readonly number[]) {
  const days = [...series.days].sort();
  const [first, last] = [days[0], series.ended === true ? days.at(-1) : undefined].map((day) => (day === undefined ? undefined : Number(day.slice(0, 4))));
  const isThere = (year: number) => first !== undefined && year >= first && (last === undefined || year <= last);
  return { label: series.name, data: years.map((year) => ({ x: String(year), y: isThere(year) ? countIn(series, year) : null })), ...lookOf(series, index) };
}

function bars(series: ReleaseSeries, years: readonly number[], through: Day) {
  const { backgroundColor, borderColor } = lookOf(series, 0);
  const fills = years.map((year) => (year > lastCompleteYear(through) ? token('paper') : backgroundColor));
  return { label: series.name, data: years.map((year) => ({ x: String(year), y: countIn(series, year) })), backgroundColor: fills, borderColor, borderWidth: 1.5, borderSkipped: false, maxBarThickness: 28 };
}

/** The counts as a table; years that are not over say up to which day they were counted. */
export function tabulateReleases(series: readonly ReleaseSeries[], { from, through }: Period, words: { year: string; upTo: (year: number) => string }): Table {
  const years = listYears(from, Number(through.slice(0, 4)));
  const name = (year: number) => (year > lastCompleteYear(through) ? words.upTo(year) : String(year));
  return { head: [words.year, ...series.map((one) => one.name)], rows: years.map((year) => [name(year), ...series.map((one) => countIn(one, year))]) };
}
