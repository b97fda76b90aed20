import en from '../../content/ui/en.json' with { type: 'json' };
import type { Locale } from './locales.ts';

const words: Record<Locale, Record<string, string>> = { en };

/**
 * A word or phrase of the interface, `{name}` filled from `values`.
 * @throws when the key is not in `content/ui/<locale>.json` or a value is missing.
 */
export function t(locale: Locale, key: string, values: Record<string, string | number> = {}): string {
  const phrase = words[locale][key];
  if (phrase === undefined) throw new Error(`content/ui/${locale}.json has no "${key}"`);
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${key}" needs a value for {${name}}`);
    return String(value);
  });
}
