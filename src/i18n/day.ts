import type { PartialDay } from '../schema/day.ts';
import type { Locale } from './locales.ts';

const shapes = {
  long: { 10: { day: 'numeric', month: 'long', year: 'numeric' }, 7: { month: 'long', year: 'numeric' }, 4: { year: 'numeric' } },
  short: { 10: { day: 'numeric', month: 'short', year: 'numeric' }, 7: { month: 'short', year: 'numeric' }, 4: { year: 'numeric' } },
  month: { 10: { month: 'short', year: 'numeric' }, 7: { month: 'short', year: 'numeric' }, 4: { year: 'numeric' } },
} as const;

/** A day as the reader writes it, no more exact than it is known: "10 October 2019", "Oct 2019". */
export function formatDay(locale: Locale, day: PartialDay, style: keyof typeof shapes = 'long'): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const shape = shapes[style][day.length as 10 | 7 | 4];
  return new Intl.DateTimeFormat(tag, { ...shape, timeZone: 'UTC' }).format(new Date(`${day}${'-01-01'.slice((day.length - 4) as number)}T00:00:00Z`));
}
