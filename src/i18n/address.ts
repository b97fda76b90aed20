import type { Locale } from './locales.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** A path of the site under its base: `/en/compare/` → `/framewise/en/compare/`. */
export const withBase = (path: string): string => base + path;

const inLocale = (path: string) => (locale: Locale) => withBase(`/${locale}/${path}`);
const withId = (folder: string) => (locale: Locale, id: string) => withBase(`/${locale}/${folder}/${id}/`);

/** Where everything lives. Addresses are a promise: change one only together with a redirect. */
export const address = {
  home: inLocale(''),
  guide: inLocale('guide/'),
  article: withId('guide'),
  frameworks: inLocale('frameworks/'),
  framework: withId('frameworks'),
  tools: inLocale('tools/'),
  tool: withId('tools'),
  features: inLocale('features/'),
  feature: withId('features'),
  /** One framework's answer to a feature. */
  answer: (locale: Locale, feature: string, framework: string) => `${address.feature(locale, feature)}#${framework}`,
  compare: inLocale('compare/'),
  pair: (locale: Locale, a: string, b: string) => withBase(`/${locale}/compare/${a}-vs-${b}/`),
  claims: inLocale('claims/'),
  claim: (locale: Locale, id: string) => `${address.claims(locale)}#${id}`,
  traps: inLocale('traps/'),
  trap: (locale: Locale, id: string) => `${address.traps(locale)}#${id}`,
  code: inLocale('code/'),
  task: withId('code'),
  /** A run, where its program is shown. */
  run: (locale: Locale, id: string) => `${address.task(locale, id.split('/')[0]!)}#${id.split('/')[1]}`,
  benchmarks: inLocale('benchmarks/'),
  benchmark: withId('benchmarks'),
  sources: inLocale('sources/'),
  sourcesOf: withId('sources'),
  /** A source, or a passage in it, on the page of its subject. */
  source: (locale: Locale, subject: string, citation: string) => `${address.sourcesOf(locale, subject)}#${citation.replace('#', '.')}`,
  glossary: inLocale('glossary/'),
  term: (locale: Locale, id: string) => `${address.glossary(locale)}#${id}`,
  about: inLocale('about/'),
  download: inLocale('download/'),
  data: (file: string) => withBase(`/data/v1/${file}`),
  pdf: (file: string) => withBase(`/pdf/${file}.pdf`),
};
