import { z } from 'astro/zod';
import { statementSchema } from './statement.ts';
import { idSchema, shortTextSchema, textSchema } from './text.ts';

export const chapters = ['general', 'runtime', 'hardware', 'training', 'visualization', 'deployment', 'ecosystem'] as const;
export type Chapter = (typeof chapters)[number];

/** A value that a `choice` feature may take. */
export const optionSchema = z.strictObject({ id: idSchema, label: shortTextSchema(4), meaning: textSchema });

/** One question, answered for every framework by dated statements. The folder is its chapter. */
export const featureSchema = z
  .strictObject({
    id: idSchema,
    title: shortTextSchema(5),
    question: textSchema,
    why: textSchema,
    type: z.enum(['support', 'choice', 'text', 'version', 'number']),
    unit: z.string().optional(),
    options: z.array(optionSchema).min(2).optional(),
    /** What counts as yes, partial, via and no here; what a researcher holds an answer against. */
    criterion: textSchema,
    /** Its place among the features of the chapter. */
    order: z.number().int().positive(),
    answers: z.record(idSchema, z.array(statementSchema).min(1)),
  })
  .refine((feature) => (feature.type === 'choice') === (feature.options !== undefined), { path: ['options'], message: 'a choice lists its options, nothing else does' })
  .refine((feature) => (feature.type === 'number') === (feature.unit !== undefined), { path: ['unit'], message: 'a number has a unit, nothing else does' });
export type Feature = z.infer<typeof featureSchema>;
