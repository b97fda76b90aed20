import type { ChartSpec } from '../../charts/spec.ts';
import type { Table } from '../../charts/types.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Locale } from '../../i18n/locales.ts';
import { getAgreementFigure } from './agreement.ts';
import { getLifeLines } from './life-lines.ts';
import { getModeRows } from './mode-rows.ts';
import { getReleasesFigure } from './releases.ts';

/** What is published of a figure under /data/v1/figures/<id>: its table as CSV; of a chart, the specification as JSON and the drawing as SVG, too. */
export interface PublishedFigure {
  table: Table;
  spec?: ChartSpec;
}

/** Every figure of the site by its id. */
export const figures: Record<string, (dataset: Dataset, locale: Locale) => PublishedFigure> = {
  'life-lines': getLifeLines,
  modes: getModeRows,
  agreement: getAgreementFigure,
  'releases-per-year': getReleasesFigure,
};
