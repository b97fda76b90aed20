/** The locales that are published. The first is the source language. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];
