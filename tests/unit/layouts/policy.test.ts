import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, themeScript } from '../../../src/layouts/policy.ts';

describe('the content security policy', () => {
  test('allows one inline script, by its hash, and nothing else inline', () => {
    const hash = createHash('sha256').update(themeScript).digest('base64');
    expect(contentSecurityPolicy).toContain(`'sha256-${hash}'`);
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|unsafe-eval'.*unsafe-eval|https?:|\*/);
  });
  test('is sent as a header too, with who may frame the pages', () => {
    const headers = readFileSync('public/_headers', 'utf8');
    expect(headers).toContain(`Content-Security-Policy: ${contentSecurityPolicy}; frame-ancestors 'none'\n`);
  });
});
