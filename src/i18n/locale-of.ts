import { locales, type Locale } from './locales.ts';

/** The locale of the page that is being made, from its address (`Astro.params`); what an embed of an article speaks. */
export const localeOf = (params: Record<string, string | undefined>): Locale => locales.find((locale) => locale === params['locale']) ?? locales[0];
