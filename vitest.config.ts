import { defineConfig } from 'vitest/config';

// The site is built once, before the tests, by tests/run.ts; two workers, because a browser and a build are heavy.
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 15_000 } }, maxWorkers: 2, reporters: ['default', 'json'], outputFile: { json: '.cache/tests.json' } } });
