import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/policy.ts';
import { idsOf, pages } from './built.ts';

const real = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));

describe.each(real)('$path', ({ html }) => {
  test('gives each id once', () => expect(idsOf(html).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]));
  test('has one first heading, a title and a language', () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
  });
  test('carries the strict policy and nothing that would break it', () => {
    expect(html.replaceAll('&#39;', "'").replaceAll('&quot;', '"')).toContain(contentSecurityPolicy);
    expect(html).not.toMatch(/<style[\s>]|\sstyle="|\son[a-z]+="/);
  });
  test('loads nothing from elsewhere', () => expect(html).not.toMatch(/<(?:script|img|iframe|source)[^>]+src="https?:|<link[^>]+rel="(?:stylesheet|preload|icon)"[^>]+href="https?:/));
  test('says nothing of undefined or of objects', () => expect(html.replace(/<code[\s\S]*?<\/code>/g, '')).not.toMatch(/>\s*undefined\s*<|\[object Object\]|>NaN</));
});

test('the site has its pages', () => expect(pages.length).toBeGreaterThan(70));
