import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { idSchema, textSchema } from './text.ts';

/** What one version of the dataset brought, by name. */
export const changelogEntrySchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: daySchema,
  summary: textSchema,
  /** Ids that are new in this version. */
  added: z.strictObject({ frameworks: z.array(idSchema).default([]), features: z.array(idSchema).default([]), tools: z.array(idSchema).default([]), claims: z.array(idSchema).default([]) }),
  /** Sources, and passages as `source.passage`, on which nothing rests any more; the sources page keeps their anchors. */
  withdrawn: z.array(idSchema).default([]),
  /** Answers whose value or days changed, as `feature/framework`, and why. */
  corrected: z.array(z.strictObject({ what: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/, 'feature/framework'), why: textSchema })).default([]),
});
export type ChangelogEntry = z.infer<typeof changelogEntrySchema>;

/** `content/changelog.json`: newest version first. */
export const changelogSchema = z.strictObject({ entries: z.array(changelogEntrySchema).min(1) });
export type Changelog = z.infer<typeof changelogSchema>;
