import type { APIContext } from 'astro';
import { z } from 'astro/zod';
import { changelogSchema } from '../../../../schema/changelog.ts';
import { claimSchema } from '../../../../schema/claim.ts';
import { featureSchema } from '../../../../schema/feature.ts';
import { frameworkSchema } from '../../../../schema/framework.ts';
import { releaseFileSchema } from '../../../../schema/release.ts';
import { sourceFileSchema } from '../../../../schema/source.ts';
import { toolSchema } from '../../../../schema/tool.ts';

const schemas: Record<string, z.ZodType> = { changelog: changelogSchema, claim: claimSchema, feature: featureSchema, framework: frameworkSchema, releases: releaseFileSchema, sources: sourceFileSchema, tool: toolSchema };

export const getStaticPaths = () => Object.keys(schemas).map((kind) => ({ params: { kind } }));

/** JSON Schema of the files in content/, from the schemas that check them. Rules between fields are in the check only. */
export const GET = ({ params }: APIContext): Response => new Response(`${JSON.stringify(z.toJSONSchema(schemas[params['kind']!]!, { io: 'input' }), null, 1)}\n`, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
