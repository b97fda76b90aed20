import { z } from 'astro/zod';

const exists = (day: string): boolean => {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(day);
};

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: YYYY-MM-DD')
  .refine(exists, { message: 'a day that exists in the calendar' });
export type Day = z.infer<typeof daySchema>;

/** A day, month or year, as exactly as it is known: `2019-10-10`, `2019-10`, `2019`. */
export const partialDaySchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY')
  .refine((day) => exists(firstDayOf(day)), { message: 'a day, month or year that exists in the calendar' });
export type PartialDay = z.infer<typeof partialDaySchema>;

/** The first day of a partial day; what sorting and comparing use. */
export function firstDayOf(partial: string): Day {
  return partial + '0000-01-01'.slice(partial.length);
}
