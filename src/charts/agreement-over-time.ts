import type { Day } from '../schema/day.ts';
import { axis, chartFont, labelColours, layout, type ChartSpec, type SpecPoint } from './spec.ts';
import { decimalYear } from './time-scale.ts';
import { token } from './tokens.ts';
import type { DayMark } from './types.ts';

/** On how many of the questions that could be compared two frameworks gave the same answer, on one day. */
export interface AgreementPoint {
  day: Day;
  same: number;
  compared: number;
}

/** The agreement through time, in all or in one chapter. Points are a month apart, oldest first. */
export interface AgreementLine {
  name: string;
  points: readonly AgreementPoint[];
}

export interface AgreementWords {
  when(day: Day): string;
  says(point: AgreementPoint): string;
}

const dashes = [[6, 3], [2, 3], [9, 3, 2, 3], [4, 3], [12, 4], [1, 3], [12, 3, 2, 3, 2, 3]];

/** Fewer questions than this say nothing about a share. */
const fewest = 5;

/** Share of comparable questions with the same answer, in steps: all questions in ink, each chapter as context in grey with a dash of its own. */
export function agreementOverTime(all: AgreementLine, chapters: readonly AgreementLine[], marks: readonly DayMark[], words: AgreementWords): ChartSpec {
  const lines = [all, ...chapters];
  const days = lines.flatMap(({ points }) => points.filter(isEnough).map(({ day }) => decimalYear(day)));
  const percent = { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 0 } as const;
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ name, points }, index) => ({
        label: name,
        data: keepTurns(points).map((point) => toPoint(point, words)),
        stepped: 'before' as const,
        pointRadius: 0,
        pointHitRadius: 12,
        borderColor: token(index === 0 ? 'ink' : 'f-other'),
        backgroundColor: token(index === 0 ? 'ink' : 'f-other'),
        borderWidth: index === 0 ? 2.25 : 1.25,
        borderDash: index === 0 ? [] : dashes[(index - 1) % dashes.length],
        order: index === 0 ? 0 : 1,
      })),
    },
    options: {
      layout,
      scales: {
        x: { type: 'linear', min: Math.min(...days), max: Math.max(...days), ...axis(false), ticks: { ...axis(false).ticks, font: chartFont, stepSize: 1, includeBounds: false, precision: 0, format: { useGrouping: false, minimumFractionDigits: 0, maximumFractionDigits: 0 } } },
        y: { min: 0, max: 1, ...axis(true), ticks: { ...axis(true).ticks, stepSize: 0.25, format: percent } },
      },
      plugins: {
        dayLines: { lines: marks.map(({ day, label, short, kind }) => ({ at: decimalYear(day), text: short ?? label, ...(kind === 'other' && { dash: [2, 3] }) })), colour: token('accent') },
        endLabels: { labels: lines.map((line, dataset) => ({ dataset, text: nameEnd(line), at: 'end' as const, isQuiet: dataset > 0 })), ...labelColours },
      },
    },
  };
}

/** Name and last share, as the line’s label. */
function nameEnd({ name, points }: AgreementLine): string {
  const last = points.filter(isEnough).at(-1);
  return last === undefined ? name : `${name} ${Math.round((100 * last.same) / last.compared)}%`;
}

const isEnough = ({ compared }: AgreementPoint): boolean => compared >= fewest;

/** The points at which the share changes, with the first and the last: between them the line is level. */
function keepTurns(points: readonly AgreementPoint[]): AgreementPoint[] {
  const enough = points.filter(isEnough);
  return enough.filter(({ same, compared }, index) => {
    const before = enough[index - 1];
    return before === undefined || index === enough.length - 1 || same !== before.same || compared !== before.compared;
  });
}

const toPoint = (point: AgreementPoint, { when, says }: AgreementWords): SpecPoint => ({ x: decimalYear(point.day), y: point.same / point.compared, when: when(point.day), says: says(point) });
