import { z } from 'astro/zod';
import { lifeStatementSchema } from './life.ts';
import { addressSchema, citationSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';

/** In the order of a model’s life. */
export const toolRoles = ['training', 'compiler', 'debugging', 'visualization', 'exchange', 'runtime', 'serving'] as const;

/** A satellite of the frameworks: what shows, exports, serves or runs models. */
export const toolSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(2),
  role: z.enum(toolRoles),
  /** The frameworks whose models or logs it takes. */
  frameworks: z.array(idSchema),
  home: addressSchema,
  repository: addressSchema.optional(),
  package: addressSchema.optional(),
  summary: textSchema,
  life: z.array(lifeStatementSchema).min(1),
  /** Id of the tool that the project itself names as the next. */
  successor: idSchema.optional(),
  sources: z.array(citationSchema).min(1),
});
export type Tool = z.infer<typeof toolSchema>;
