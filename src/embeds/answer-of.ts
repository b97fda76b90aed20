import { getIntervals } from '../data/intervals.ts';
import type { Dataset, PlacedFeature } from '../data/dataset.ts';
import { findStaleness } from '../data/staleness.ts';
import { address } from '../i18n/address.ts';
import { formatDay } from '../i18n/day.ts';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';
import { text } from '../i18n/text.ts';
import type { Statement } from '../schema/statement.ts';
import type { CitationLine, StatementLine } from '../components/answer.ts';
import { getCitedRun } from './code-of.ts';
import { describeState } from './table-of.ts';

/** A framework's answer, one line a statement, the newest first. */
export function getAnswer(dataset: Dataset, locale: Locale, feature: PlacedFeature, framework: string): StatementLine[] {
  return getIntervals(dataset, feature, framework)
    .map((interval, index, all): StatementLine => {
      const { statement } = interval;
      const { glyph, words, from } = describeState(dataset, locale, feature, framework, interval);
      const stale = index === all.length - 1 ? findStaleness(dataset, framework, statement) : undefined;
      return {
        glyph,
        from,
        to: interval.to,
        when: interval.toName === undefined ? t(locale, 'answer.from', { from: interval.fromName }) : t(locale, 'answer.between', { from: interval.fromName, to: interval.toName }),
        days: `${formatDay(locale, interval.from, 'short')} – ${interval.to === undefined ? t(locale, 'answer.now') : formatDay(locale, interval.to, 'short')}`,
        value: valueOf(locale, feature, statement, glyph, words),
        detail: [statement.detail, statement.note].flatMap((part) => (part === undefined ? [] : [text(locale, part)])),
        absence: describeAbsence(locale, statement),
        citations: statement.sources.map((citation) => getCitationLine(dataset, locale, citation)),
        runs: statement.runs.map((run) => getCitedRun(dataset, locale, run)),
        checked: describeCheck(locale, statement),
        stale: stale?.isStale === true && stale.checkedVersion !== undefined ? t(locale, 'answer.stale', { version: stale.checkedVersion, newest: stale.newestVersion ?? '' }) : undefined,
      };
    })
    .reverse();
}

function valueOf(locale: Locale, feature: PlacedFeature, statement: Statement, glyph: string, words: string): string {
  const word = t(locale, `glyph.${glyph}`);
  if (statement.value === 'unknown') return t(locale, 'answer.unknown', { reason: t(locale, `reason.${(statement.reason ?? 'not found').replaceAll(' ', '-')}`) });
  if (typeof statement.value === 'object') return text(locale, statement.value);
  if (feature.type === 'support') return statement.short === undefined ? word : `${word}: ${words}`;
  return words;
}

function describeAbsence(locale: Locale, { absence }: Statement): string | undefined {
  if (absence?.how === 'searched') return t(locale, 'absence.searched', { version: absence.version, terms: absence.terms.map((term) => `\`${term}\``).join(', ') });
  return absence?.how === 'stated' ? t(locale, 'absence.stated') : undefined;
}

function describeCheck(locale: Locale, { verified }: Statement): string | undefined {
  if (verified === undefined) return undefined;
  const on = formatDay(locale, verified.on, 'short');
  const how = t(locale, `how.${verified.how}`);
  return verified.version === undefined ? t(locale, 'answer.checked', { how, on }) : t(locale, 'answer.checked-against', { how, on, version: verified.version });
}

/** A citation as it stands under a statement. @throws when the source does not exist. */
export function getCitationLine({ citations }: Dataset, locale: Locale, citation: string): CitationLine {
  const found = citations.get(citation);
  if (found === undefined) throw new Error(`There is no source "${citation}"`);
  const { source, subject, passage } = found;
  return {
    title: source.title,
    says: text(locale, (passage ?? source).says),
    // A package has no page of its own here; its name leads to the list of sources.
    href: address.source(locale, subject, citation),
    outside: [passage?.address, source.address].find((candidate) => candidate?.startsWith('http')),
    address: passage?.address ?? source.address,
    secondary: source.kind === 'secondary',
  };
}
