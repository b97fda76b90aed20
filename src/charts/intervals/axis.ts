import { createTimeScale, listYears, yearStep, type TimeScale } from '../time-scale.ts';
import type { DayMark, Span } from '../types.ts';
import { fits, type Fit } from './fit.ts';

/** Years named at most, so that each label has room of its own size beside it. */
const mostYears: Record<Fit, number> = { s: 5, m: 9, l: 12 };

export interface TimeAxis {
  scale: TimeScale;
  /** `fit` is the smallest figure that names the year. */
  years: { year: number; share: number; fit: Fit | undefined }[];
  marks: (DayMark & { share: number; anchor: 'start' | 'middle' | 'end' })[];
}

/** The axis from the first span’s year to `through`. Smaller figures name fewer years, always some of those that larger ones name. */
export function layOutAxis(spans: readonly Span[], through: string, marks: readonly DayMark[] = [], notBefore?: string): TimeAxis {
  const first = spans.map(({ from }) => from).sort()[0] ?? through;
  const from = notBefore !== undefined && notBefore > first ? notBefore : `${first.slice(0, 4)}-01-01`;
  const scale = createTimeScale(from, through);
  const years = listYears(scale);
  const steps = fits.map((fit) => ({ fit, step: yearStep(years.length, mostYears[fit]) }));
  return {
    scale,
    years: years.map(({ year, share }) => ({ year, share, fit: steps.find(({ step }) => year % step === 0)?.fit })),
    marks: marks.filter(({ day }) => day >= from && day <= through).map((mark) => ({ ...mark, share: scale.share(mark.day), anchor: anchorOf(scale.share(mark.day)) })),
  };
}

const anchorOf = (share: number): 'start' | 'middle' | 'end' => (share < 0.12 ? 'start' : share > 0.88 ? 'end' : 'middle');
