import { z } from 'astro/zod';

/** Human text by locale. English is the source; Chinese may follow. */
export const textSchema = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1).optional() });
export type Text = z.infer<typeof textSchema>;

/** Lower-case words joined by hyphens: file name, id and address in one. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id: lower-case letters and digits, joined by "-" or "."');

/** Counts words the way a reader does: runs of characters between blanks. */
export const countWords = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** Localised text whose English has at most `limit` words. */
export const shortTextSchema = (limit: number) =>
  textSchema.refine((text) => countWords(text.en) <= limit, { message: `at most ${limit} words` });
