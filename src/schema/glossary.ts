import { z } from 'astro/zod';
import { idSchema } from './text.ts';

/** The terms of one locale. */
export const glossarySchema = z.array(
  z.strictObject({ id: idSchema, term: z.string().min(2), also: z.array(z.string()).default([]), definition: z.string().min(20) }),
);
export type Glossary = z.infer<typeof glossarySchema>;
