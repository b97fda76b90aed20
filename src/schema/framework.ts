import { z } from 'astro/zod';
import { lifeStatementSchema } from './life.ts';
import { addressSchema, citationSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';

export const shapes = ['disc', 'square', 'triangle-up', 'triangle-down', 'triangle-right', 'diamond', 'plus', 'cross', 'star'] as const;
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour: #rrggbb');

/** Colour, shape and dash that stand for a framework everywhere; never colour alone. */
export const lookSchema = z.strictObject({
  shape: z.enum(shapes),
  /** Line dash in px, empty for a solid line. */
  dash: z.array(z.number().positive()),
  light: colourSchema,
  dark: colourSchema,
});
export type Look = z.infer<typeof lookSchema>;

/** Where someone who leaves the framework can go. */
export const successorSchema = z.strictObject({
  /** The reader's situation. */
  when: textSchema,
  /** Ids of frameworks or tools of this dataset, or a name that is neither. */
  to: z.array(z.string().min(2)).min(1),
  changes: textSchema,
  sources: z.array(citationSchema).min(1),
});

/** Identity of one framework. What changes with time stands in features and in `life`. */
export const frameworkSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(2),
  /** Place in lists and tables. */
  order: z.number().int().positive(),
  /** One of the nine that the 2019 comparison names. */
  in2019: z.boolean(),
  home: addressSchema,
  repository: addressSchema,
  package: addressSchema,
  summary: textSchema,
  look: lookSchema,
  life: z.array(lifeStatementSchema).min(1),
  successors: z.array(successorSchema).default([]),
  sources: z.array(citationSchema).min(1),
});
export type Framework = z.infer<typeof frameworkSchema>;
