import { z } from 'astro/zod';
import { daySchema } from './day.ts';

/** A version of one framework or tool, as its release list spells it. */
export const versionSchema = z.string().regex(/^[0-9][0-9A-Za-z.+-]*$/, 'a version as the release list spells it');

/** When something begins or ends: at a release, or on a day that no release marks. */
export const momentSchema = z.union([z.strictObject({ version: versionSchema }), z.strictObject({ date: daySchema })]);
export type Moment = z.infer<typeof momentSchema>;
