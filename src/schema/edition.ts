import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { citationSchema } from './source.ts';
import { idSchema, shortTextSchema } from './text.ts';

/** A day that the as-of ruler marks. */
export const markedDaySchema = z.strictObject({
  date: daySchema,
  label: shortTextSchema(4),
  /** Taken from this release when given; the check compares the two. */
  release: z.strictObject({ framework: idSchema, version: z.string() }).optional(),
  sources: z.array(citationSchema).default([]),
});

/** What the dataset says about itself: `content/edition.json`. */
export const editionSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The day for which the dataset speaks; the site's default as-of day. */
  date: daySchema,
  licence: z.string(),
  /** The day of the 2019 comparison. */
  comparisonDay: daySchema,
  marks: z.array(markedDaySchema),
});
export type Edition = z.infer<typeof editionSchema>;
