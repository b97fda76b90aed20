import { z } from 'astro/zod';
import { chapters } from './feature.ts';
import { absentSchema, programSchema } from './program.ts';
import { idSchema, shortTextSchema, textSchema } from './text.ts';

/** One small thing to do, written in each framework: `content/samples/<id>/task.json`. */
export const taskSchema = z.strictObject({
  id: idSchema,
  title: shortTextSchema(8),
  question: textSchema,
  /** What the output proves. */
  shows: textSchema,
  chapter: z.enum(chapters),
  order: z.number().int().positive(),
  /** Features whose answers it bears on. */
  features: z.array(idSchema).default([]),
  programs: z.array(programSchema).min(1),
  absent: z.array(absentSchema).default([]),
});
export type Task = z.infer<typeof taskSchema>;
