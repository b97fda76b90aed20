import { z } from 'astro/zod';
import { partialDaySchema } from './day.ts';
import { citationSchema } from './source.ts';
import { verifiedSchema } from './statement.ts';
import { shortTextSchema } from './text.ts';

export const lifeStates = ['active', 'maintenance', 'dormant', 'ended', 'retired', 'merged'] as const;

/** One stretch of a project's life. The first begins with the first public release. */
export const lifeStatementSchema = z.strictObject({
  from: z.strictObject({ date: partialDaySchema }),
  state: z.enum(lifeStates),
  detail: shortTextSchema(25),
  sources: z.array(citationSchema).min(1),
  verified: verifiedSchema,
});
export type LifeStatement = z.infer<typeof lifeStatementSchema>;

/** States in which nobody promises further releases. */
export const isEnded = (state: LifeStatement['state']): boolean => ['dormant', 'ended', 'retired', 'merged'].includes(state);
