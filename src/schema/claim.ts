import { z } from 'astro/zod';
import { partialDaySchema } from './day.ts';
import { chapters } from './feature.ts';
import { momentSchema, versionSchema } from './moment.ts';
import { citationSchema } from './source.ts';
import { verifiedSchema } from './statement.ts';
import { idSchema, shortTextSchema, textSchema } from './text.ts';

export const verdicts = ['true', 'was-true', 'wrong', 'misleading', 'imprecise'] as const;

/** When a claim held. An end without a framework's version is a day. */
export const heldSchema = z.strictObject({ framework: idSchema.optional(), from: momentSchema, to: momentSchema.optional() });

/** Something people say about frameworks, judged. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** The claim in our words; claims are named, not people. */
  says: textSchema,
  said: z.strictObject({
    /** `2019-comparison`, or `circulating` for what is met in several places. */
    where: z.enum(['2019-comparison', 'circulating']),
    on: partialDaySchema,
    /** The versions it speaks of. */
    of: z.array(z.strictObject({ framework: idSchema, version: versionSchema })).default([]),
  }),
  about: z.array(idSchema).min(1),
  chapter: z.enum([...chapters, 'history']),
  order: z.number().int().positive(),
  verdict: z.enum(verdicts),
  /** The stretches of time in which it was true; none for a claim that never held. */
  held: z.array(heldSchema),
  /** What is right, in at most 60 words. */
  right: shortTextSchema(60),
  /** Features whose answers bear on it. */
  features: z.array(idSchema).default([]),
  sources: z.array(citationSchema).min(1),
  runs: z.array(z.string()).default([]),
  verified: verifiedSchema,
});
export type Claim = z.infer<typeof claimSchema>;
