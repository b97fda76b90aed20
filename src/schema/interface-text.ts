import { z } from 'astro/zod';

/** The interface's words in one locale, by key; `{name}` marks a place to fill. */
export const interfaceTextSchema = z.record(z.string().regex(/^[a-z][A-Za-z0-9.-]*$/), z.string().min(1));
export type InterfaceText = z.infer<typeof interfaceTextSchema>;
