import { agreementOverTime, type AgreementLine } from '../../charts/agreement-over-time.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Table } from '../../charts/types.ts';
import { getAgreement, listMonths, type Agreement } from '../../data/agreement.ts';
import type { Dataset } from '../../data/dataset.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { t } from '../../i18n/t.ts';
import { firstDayOf } from '../../schema/day.ts';
import { chapters } from '../../schema/feature.ts';
import { getMarks } from './marks.ts';

const pair = ['pytorch', 'tensorflow'] as const;

/** In percent, rounded. */
export const shareOf = ({ same, compared }: Agreement): number => Math.round((100 * same) / compared);

/** Figure: on which share of the comparable questions PyTorch and TensorFlow gave the same answer, month by month, in all and by chapter. */
export function getAgreementFigure(dataset: Dataset, locale: Locale): { spec: ChartSpec; table: Table; then: Agreement; now: Agreement } {
  const { date, comparisonDay } = dataset.edition;
  const first = pair.map((id) => firstDayOf(dataset.releases.get(id)![0]!.date)).sort().at(-1)!;
  const months = listMonths(first, date);
  const all: AgreementLine = { name: t(locale, 'figure.all-questions'), points: months.map((day) => getAgreement(dataset, ...pair, day)) };
  const byChapter = chapters.map((chapter): AgreementLine => ({ name: t(locale, `chapter.${chapter}`), points: months.map((day) => getAgreement(dataset, ...pair, day, chapter)) }));
  const words = {
    when: (day: string) => formatDay(locale, day, 'month'),
    says: ({ same, compared }: { same: number; compared: number }) => t(locale, 'figure.same-of', { same, compared }),
  };
  return {
    spec: agreementOverTime(all, byChapter.filter(({ points }) => points.some(({ compared }) => compared >= 5)), getMarks(dataset, locale), words),
    table: {
      head: ['day', 'questions', 'same', 'compared', 'share'].map((key) => t(locale, `figure.${key}`)),
      rows: [all, ...byChapter].flatMap(({ name, points }) => points.filter(({ compared }, index) => compared > 0 && (index % 6 === 0 || index === points.length - 1)).map((point) => [point.day, name, point.same, point.compared, shareOf(point)])),
    },
    then: getAgreement(dataset, ...pair, comparisonDay),
    now: getAgreement(dataset, ...pair, date),
  };
}
