import type { Text } from '../schema/text.ts';
import type { Locale } from './locales.ts';

/** The text in a locale; English stands in where a translation is missing. */
export function text(locale: Locale | 'zh', localised: Text): string {
  return localised[locale] ?? localised.en;
}
