import { formatDay } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { t } from '../../i18n/t.ts';
import type { LifeLine, ModeRow, Span } from '../types.ts';

/** A row in words, for whoever does not see it: "Theano: active from Apr 2009 to Sep 2017; ended since Sep 2020". */
const describe = (locale: Locale, name: string, spans: readonly (Span & { what: string })[], last: string[] = []): string =>
  `${name}: ${[...spans.map((span) => describeSpan(locale, span)), ...last].join('; ')}`;

function describeSpan(locale: Locale, { from, to, what }: Span & { what: string }): string {
  const begin = formatDay(locale, from, 'month');
  return to === undefined ? t(locale, 'chart.since', { what, from: begin }) : t(locale, 'chart.from-to', { what, from: begin, to: formatDay(locale, to, 'month') });
}

export function describeLife(locale: Locale, { name, spans, last }: LifeLine): string {
  const release = last === undefined ? [] : [t(locale, 'chart.last', { version: last.version, day: formatDay(locale, last.date, 'month') })];
  return describe(locale, name, spans.map(({ state, ...span }) => ({ ...span, what: t(locale, `life.${state}`) })), release);
}

export const describeModes = (locale: Locale, { name, spans }: ModeRow): string =>
  describe(locale, name, spans.map(({ mode, label, ...span }) => ({ ...span, what: [t(locale, `chart.mode.${mode}`), label].filter(Boolean).join(', ') })));
