import { z } from 'astro/zod';
import { daySchema, partialDaySchema } from './day.ts';
import { idSchema, shortTextSchema } from './text.ts';

/** Where a citation leads: a web page, or a package by its purl. */
export const addressSchema = z.string().regex(/^(https?:\/\/\S+|pkg:[a-z]+\/\S+)$/, 'an http(s) address or a purl such as pkg:pypi/torch');

/** One place in a source, with what it says there in our words. */
export const passageSchema = z.strictObject({
  id: idSchema,
  /** The address with its fragment, where the page has one. Left out: the address of the source. */
  address: addressSchema.optional(),
  says: shortTextSchema(20),
});
export type Passage = z.infer<typeof passageSchema>;

/** A citation. It is written down once, and cited as `source` or `source#passage`. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(3),
  publisher: z.string().min(2),
  address: addressSchema,
  /** primary: the project itself speaks. secondary: somebody else does. */
  kind: z.enum(['primary', 'secondary']),
  published: partialDaySchema.optional(),
  /** The day on which whoever cites it opened it. */
  read: daySchema,
  /** What was opened: the page (or a stored copy of it), a file or the history of the repository, the package itself. */
  readIn: z.enum(['page', 'repository', 'package']),
  says: shortTextSchema(20),
  passages: z.array(passageSchema).default([]),
});
export type Source = z.infer<typeof sourceSchema>;

export const sourceFileSchema = z.strictObject({ id: idSchema, sources: z.array(sourceSchema).min(1) });
export type SourceFile = z.infer<typeof sourceFileSchema>;

/** `source` or `source#passage`. */
export const citationSchema = z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*(#[a-z0-9]+([-.][a-z0-9]+)*)?$/, 'source or source#passage');
