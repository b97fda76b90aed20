import { z } from 'astro/zod';
import { idSchema, shortTextSchema } from './text.ts';

/** One line of the short answer: for whom, what to start with, and why. The article that argues it is named with its section. */
export const adviceLineSchema = z.strictObject({
  id: idSchema,
  when: shortTextSchema(14),
  /** Frameworks; none where the way leads to a successor. */
  start: z.array(idSchema),
  because: shortTextSchema(25),
  /** Features on which it rests. */
  features: z.array(idSchema).min(1),
  /** `article#section`. */
  section: z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'article#section'),
});
export type AdviceLine = z.infer<typeof adviceLineSchema>;

/** `content/advice.json`: the short answer, in the order in which readers meet it. */
export const adviceSchema = z.strictObject({ lines: z.array(adviceLineSchema).min(1) });
export type Advice = z.infer<typeof adviceSchema>;
