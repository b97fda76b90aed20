import { commonValues, supportValues } from '../../schema/statement.ts';
import type { Feature } from '../../schema/feature.ts';
import type { Rule } from '../rule.ts';

export const valuesFitType: Rule = {
  name: 'values-fit-type',
  demands: 'A statement’s value fits the type of its feature.',
  find: ({ features }) =>
    features.flatMap((at) =>
      Object.entries(at.record.answers).flatMap(([framework, statements]) =>
        statements.flatMap(({ value }, index) =>
          fits(value, at.record) ? [] : [{ at, path: ['answers', framework, index, 'value'], expected: describe(at.record), mend: 'use one of these values, or correct the feature’s type' }],
        ),
      ),
    ),
};

const isCommon = (value: unknown) => (commonValues as readonly unknown[]).includes(value);

function fits(value: unknown, { type, options = [] }: Feature): boolean {
  if (isCommon(value)) return true;
  if (type === 'support') return (supportValues as readonly unknown[]).includes(value);
  if (type === 'choice') return options.some(({ id }) => id === value);
  if (type === 'text') return typeof value === 'object';
  return type === 'number' ? typeof value === 'number' : typeof value === 'string' && /^\d/.test(value);
}

function describe({ type, options = [] }: Feature): string {
  const own = { support: supportValues.join(', '), choice: options.map(({ id }) => id).join(', '), text: 'a text { "en": … }', version: 'a version', number: 'a number' }[type];
  return `${own}, ${commonValues.join(' or ')}`;
}
