import { combineModes, type Level } from '../../charts/intervals/combine-modes.ts';
import type { ModeRow, Span, Table } from '../../charts/types.ts';
import type { Dataset, PlacedFeature } from '../../data/dataset.ts';
import { getIntervals } from '../../data/intervals.ts';
import { address } from '../../i18n/address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { t } from '../../i18n/t.ts';
import { firstDayOf, type Day } from '../../schema/day.ts';
import type { Framework } from '../../schema/framework.ts';
import { isEnded } from '../../schema/life.ts';
import { describeState } from '../table-of.ts';

const levels: Record<string, Level['level']> = { yes: 2, via: 2, partial: 1, no: 0, 'not-applicable': 0, 'define-and-run': 2 };

/** Figure: when each framework ran operations at once, built graphs, or had both; out of three answers of the comparison. */
export function getModeRows(dataset: Dataset, locale: Locale): { rows: ModeRow[]; table: Table } {
  const [eager, capture, definition] = ['eager-execution', 'graph-capture', 'graph-definition'].map((id) => getFeature(dataset, id)) as [PlacedFeature, PlacedFeature, PlacedFeature];
  const rows = dataset.frameworks.map(({ id, name, look, life }): ModeRow => {
    const end = findEnd(life);
    const first = firstDayOf(dataset.releases.get(id)![0]!.date);
    const modes = combineModes(readLevels(dataset, eager, id), readGraphLevels(dataset, definition, capture, id));
    const spans = modes
      .map(({ from, to, mode }) => ({ from: from < first ? first : from, to: end !== undefined && (to === undefined || to > end) ? end : to, mode, label: labelOf(dataset, locale, capture, id, { from, to }) }))
      .filter(({ from, to }) => to === undefined || from < to);
    return { id, name, look, href: address.framework(locale, id), ended: end !== undefined, spans };
  });
  const seen = rows.filter(({ spans }) => spans.length > 0).sort((a, b) => a.spans[0]!.from.localeCompare(b.spans[0]!.from));
  return {
    rows: seen,
    table: {
      head: ['framework', 'mode', 'from', 'to', 'by'].map((key) => t(locale, `figure.${key}`)),
      rows: seen.flatMap(({ name, spans }) => spans.map(({ from, to, mode, label }) => [name, t(locale, `chart.mode.${mode}`), from, to ?? '', label])),
    },
  };
}

function getFeature({ features }: Dataset, id: string): PlacedFeature {
  const feature = features.find((candidate) => candidate.id === id);
  if (feature === undefined) throw new Error(`The figure of modes needs the feature "${id}"`);
  return feature;
}

/** Since when nobody promises further releases; undefined while the framework lives. */
function findEnd(life: Framework['life']): Day | undefined {
  const next = life[life.findLastIndex(({ state }) => !isEnded(state)) + 1];
  return next && firstDayOf(next.from.date);
}

const readLevels = (dataset: Dataset, feature: PlacedFeature, id: string): Level[] =>
  getIntervals(dataset, feature, id).map(({ from, to, statement }) => ({ from, to, level: levels[String(statement.value)] }));

/** Graphs are there in full where they are the only way to compute, else as far as a function can be captured as one. */
function readGraphLevels(dataset: Dataset, definition: PlacedFeature, capture: PlacedFeature, id: string): Level[] {
  const defined = readLevels(dataset, definition, id);
  const captured = readLevels(dataset, capture, id);
  const days = [...new Set([...defined, ...captured].flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort();
  const on = (list: Level[], day: Day) => list.find(({ from, to }) => from <= day && (to === undefined || day < to))?.level;
  return days.map((from, index) => ({ from, to: days[index + 1], level: on(defined, from) ?? on(captured, from) }));
}

/** By what a function had become a graph when the stretch ended, or becomes one now; nothing where it could not. */
function labelOf(dataset: Dataset, locale: Locale, capture: PlacedFeature, id: string, { from, to }: Span): string {
  const interval = getIntervals(dataset, capture, id).findLast((each) => (to === undefined || each.from < to) && (each.to === undefined || each.to > from));
  if (interval === undefined || !['yes', 'partial', 'via'].includes(String(interval.statement.value))) return '';
  return describeState(dataset, locale, capture, id, interval).words.replaceAll('`', '');
}
