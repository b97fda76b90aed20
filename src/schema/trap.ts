import { z } from 'astro/zod';
import { citationSchema } from './source.ts';
import { verifiedSchema } from './statement.ts';
import { idSchema, shortTextSchema } from './text.ts';

export const trapTopics = ['layers', 'losses', 'optimisers', 'data', 'numerics'] as const;

/** What one framework does unless told otherwise. */
export const trapValueSchema = z
  .strictObject({
    /** In few words, the same words for the same behaviour: two frameworks agree where their values are equal. */
    value: shortTextSchema(8),
    /** The call that has the default, as one would write it. */
    code: z.string().min(2).max(80),
    note: shortTextSchema(25).optional(),
    sources: z.array(citationSchema).default([]),
    runs: z.array(z.string()).default([]),
    verified: verifiedSchema,
  })
  .refine(({ sources, runs }) => sources.length + runs.length > 0, { path: ['sources'], message: 'at least one source or run' });
export type TrapValue = z.infer<typeof trapValueSchema>;

/** A default that differs between frameworks and changes results without an error. The file name is its id. */
export const trapSchema = z.strictObject({
  id: idSchema,
  title: shortTextSchema(6),
  topic: z.enum(trapTopics),
  order: z.number().int().positive(),
  /** What changes in silence when code is carried over. */
  effect: shortTextSchema(40),
  /** How to get the same result on both sides. */
  mend: shortTextSchema(40),
  /** By framework. */
  values: z.record(idSchema, trapValueSchema).refine((values) => Object.keys(values).length >= 2, { message: 'at least two frameworks' }),
});
export type Trap = z.infer<typeof trapSchema>;
