import type { LifeLine, Table } from '../../charts/types.ts';
import { findNewestRelease } from '../../data/as-of.ts';
import type { Dataset } from '../../data/dataset.ts';
import { address } from '../../i18n/address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { t } from '../../i18n/t.ts';
import { firstDayOf } from '../../schema/day.ts';
import { isEnded } from '../../schema/life.ts';

/** Figure: one line per framework, oldest first, with the stretches of its life. */
export function getLifeLines(dataset: Dataset, locale: Locale): { lines: LifeLine[]; living: number; table: Table } {
  const { date } = dataset.edition;
  const lines = dataset.frameworks
    .map(({ id, name, look, life }): LifeLine => ({
      id,
      name,
      look,
      href: address.framework(locale, id),
      spans: life.map(({ from, state }, index) => ({ from: firstDayOf(from.date), to: life[index + 1] && firstDayOf(life[index + 1]!.from.date), state })),
      last: findNewestRelease(dataset, id, date),
    }))
    .sort((a, b) => a.spans[0]!.from.localeCompare(b.spans[0]!.from));
  return {
    lines,
    living: lines.filter(({ spans }) => !isEnded(spans.at(-1)!.state)).length,
    table: {
      head: ['framework', 'state', 'from', 'to', 'last', 'last-day'].map((key) => t(locale, `figure.${key}`)),
      rows: lines.flatMap(({ name, spans, last }) => spans.map(({ from, to, state }) => [name, t(locale, `life.${state}`), from, to ?? '', last?.version ?? '', last?.date ?? ''])),
    },
  };
}
