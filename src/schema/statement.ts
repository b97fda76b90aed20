import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { momentSchema, versionSchema } from './moment.ts';
import { citationSchema } from './source.ts';
import { shortTextSchema, textSchema } from './text.ts';

export const supportValues = ['yes', 'partial', 'no', 'via'] as const;
/** Values that a statement of any type may take. */
export const commonValues = ['unknown', 'not-applicable'] as const;

/** When, against which version and how a statement was checked. Never a build date. */
export const verifiedSchema = z.strictObject({
  on: daySchema,
  version: versionSchema.optional(),
  /** ran: a program of ours showed it. read: read at the source. release-feed: taken from a list of releases. */
  how: z.enum(['ran', 'read', 'release-feed']),
});
export type Verified = z.infer<typeof verifiedSchema>;

/** How a "no" was established. */
export const absenceSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('ran') }),
  z.strictObject({ how: z.literal('stated') }),
  /** The API index or the files of one version, searched for named terms. */
  z.strictObject({ how: z.literal('searched'), version: versionSchema, terms: z.array(z.string().min(2)).min(1) }),
]);

/** One dated statement: what held, from when to when, and how that is known. */
export const statementSchema = z
  .strictObject({
    from: momentSchema,
    /** Where it stops holding; left out, it holds until the next statement begins. */
    to: momentSchema.optional(),
    /** A support value, an option's id, a text, a version or a number, as the feature's type demands. */
    value: z.union([z.string().min(1), z.number(), textSchema]),
    /** What a table cell shows: at most four words. */
    short: shortTextSchema(4).optional(),
    detail: shortTextSchema(15).optional(),
    note: textSchema.optional(),
    reason: z.enum(['not found', 'contradictory sources', 'not checked yet']).optional(),
    absence: absenceSchema.optional(),
    sources: z.array(citationSchema).default([]),
    runs: z.array(z.string()).default([]),
    verified: verifiedSchema.optional(),
  })
  .superRefine((statement, context) => {
    const demand = (holds: boolean, path: string, message: string) => {
      if (!holds) context.addIssue({ code: 'custom', path: [path], message });
    };
    const { value } = statement;
    demand(value !== 'unknown' || statement.reason !== undefined, 'reason', 'an unknown says why: not found, contradictory sources or not checked yet');
    demand(value === 'unknown' || statement.reason === undefined, 'reason', 'only an unknown has a reason');
    demand((value !== 'partial' && value !== 'via') || statement.detail !== undefined, 'detail', '"partial" and "via" say in what respect, or through what');
    demand(value !== 'no' || statement.absence !== undefined, 'absence', 'a "no" says how absence was established: ran, stated or searched');
    demand(value === 'unknown' || statement.sources.length + statement.runs.length > 0, 'sources', 'at least one source or run');
    demand(value === 'unknown' || statement.verified !== undefined, 'verified', 'when, against which version and how it was checked');
    demand(statement.absence?.how !== 'ran' || statement.runs.length > 0, 'runs', 'a "no" that was established by running names the run');
    demand(statement.verified?.how !== 'ran' || statement.runs.length > 0, 'runs', '"ran" names the runs that showed it');
  });
export type Statement = z.infer<typeof statementSchema>;
