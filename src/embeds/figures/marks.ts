import type { DayMark } from '../../charts/types.ts';
import type { Dataset } from '../../data/dataset.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { t } from '../../i18n/t.ts';

/** The two days that every figure about time marks: that of the 2019 comparison, and the dataset's own. */
export function getMarks({ edition }: Dataset, locale: Locale): DayMark[] {
  const { comparisonDay, date } = edition;
  return [
    { day: comparisonDay, label: formatDay(locale, comparisonDay, 'month'), short: comparisonDay.slice(0, 4), kind: 'other' },
    { day: date, label: formatDay(locale, date, 'month'), short: t(locale, 'figure.today'), kind: 'as-of' },
  ];
}
