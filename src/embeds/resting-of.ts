import type { Dataset } from '../data/dataset.ts';
import type { Resting } from '../data/rests-on.ts';
import { address } from '../i18n/address.ts';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';
import { text } from '../i18n/text.ts';

/** Names what rests on a source, and says where it stands. */
export function makeRestingLine(dataset: Dataset, locale: Locale): (item: Resting) => { name: string; href: string } {
  const titles = new Map([...dataset.features, ...dataset.traps].map(({ id, title }) => [id, text(locale, title)]));
  const names = new Map([...dataset.frameworks, ...dataset.tools].map(({ id, name }) => [id, name]));
  return (item) => {
    if (item.kind === 'answer') return { name: `${titles.get(item.feature)}, ${names.get(item.framework)}`, href: address.answer(locale, item.feature, item.framework) };
    if (item.kind === 'claim') return { name: t(locale, 'source.claim', { id: item.id }), href: address.claim(locale, item.id) };
    if (item.kind === 'trap') return { name: titles.get(item.id) ?? item.id, href: address.trap(locale, item.id) };
    return { name: names.get(item.id) ?? item.id, href: item.kind === 'tool' ? `${address.tools(locale)}#${item.id}` : address.framework(locale, item.id) };
  };
}

/** What the sources of one file are about. */
export const getSubjectName = ({ frameworks }: Dataset, locale: Locale, subject: string): string => frameworks.find(({ id }) => id === subject)?.name ?? t(locale, `source.group.${subject}`);
