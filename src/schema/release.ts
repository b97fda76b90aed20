import { z } from 'astro/zod';
import { partialDaySchema } from './day.ts';
import { versionSchema } from './moment.ts';
import { addressSchema } from './source.ts';
import { idSchema, textSchema } from './text.ts';

/** One stable release. Candidates, alphas, betas and post-releases are not listed. */
export const releaseSchema = z.strictObject({
  version: versionSchema,
  /** The day of publication, as exactly as it is known. */
  date: partialDaySchema,
  /** package-index: first upload. tag: day of the tag or of its commit. stated: a page or file gives the day. */
  basis: z.enum(['package-index', 'tag', 'stated']),
  confidence: z.enum(['medium-high', 'medium', 'medium-low', 'low']).optional(),
  address: addressSchema,
  note: textSchema.optional(),
});
export type Release = z.infer<typeof releaseSchema>;

/** The releases of a framework or tool, oldest first. */
export const releaseFileSchema = z.strictObject({
  id: idSchema,
  package: addressSchema.optional(),
  note: textSchema.optional(),
  releases: z.array(releaseSchema).min(1),
});
export type ReleaseFile = z.infer<typeof releaseFileSchema>;
