import { releasesPerYear, tabulateReleases, type ReleaseSeries } from '../../charts/releases-per-year.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Table } from '../../charts/types.ts';
import { findLife } from '../../data/as-of.ts';
import type { Dataset } from '../../data/dataset.ts';
import { formatDay } from '../../i18n/day.ts';
import type { Locale } from '../../i18n/locales.ts';
import { t } from '../../i18n/t.ts';
import { isEnded } from '../../schema/life.ts';
import { getFramework } from '../table-of.ts';
import { getMarks } from './marks.ts';

/** Six series can be told apart: the two of the 2019 comparison, its three that ended one after another, and Keras. */
const shown = ['pytorch', 'tensorflow', 'keras', 'mxnet', 'chainer', 'theano'];
const from = 2015;

/** Figure: stable releases in each calendar year. */
export function getReleasesFigure(dataset: Dataset, locale: Locale): { spec: ChartSpec; table: Table } {
  const { date } = dataset.edition;
  const series = shown.map((id): ReleaseSeries => {
    const { name, look, life } = getFramework(dataset, id);
    return { id, name, look, ended: isEnded(findLife(life, date)!.state), days: dataset.releases.get(id)!.map((release) => release.date) };
  });
  const period = { from, through: date };
  const words = { year: t(locale, 'figure.year'), upTo: (year: number) => t(locale, 'figure.up-to', { year, day: formatDay(locale, date) }) };
  return { spec: releasesPerYear(series, period, getMarks(dataset, locale).filter(({ kind }) => kind === 'other')), table: tabulateReleases(series, period, words) };
}
