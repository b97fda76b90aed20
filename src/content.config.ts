import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';

/** The articles; everything else below content/ is read by src/data. */
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: './content/articles' }),
    schema: z.strictObject({
      title: z.string().min(3),
      /** The answer, in at most 80 words. */
      answer: z.string().refine((text) => text.split(/\s+/).length <= 80, { message: 'at most 80 words' }),
      /** What the chapter is about, for lists: at most 14 words. */
      about: z.string().refine((text) => text.split(/\s+/).length <= 14, { message: 'at most 14 words' }),
      order: z.number().int().positive(),
      /** The day on which the text last changed in meaning. */
      changed: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    }),
  }),
};
