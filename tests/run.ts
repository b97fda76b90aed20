import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

// `npm test`: builds the site, checks types, runs every test, and ends with the counts on a line of their own.
const run = (...parameters: string[]) => spawnSync(process.execPath, parameters, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status ?? 1;
mkdirSync('.cache', { recursive: true });
rmSync('.cache/tests.json', { force: true });
let failures = 0;
if (run('src/build.ts') !== 0) failures += 1;
if (failures === 0 && run('node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error') !== 0) failures += 1;
const status = failures === 0 ? run('node_modules/vitest/vitest.mjs', 'run') : 1;
const { passed, failed } = readCounts();
console.log(`${passed} passed, ${failed + failures} failed`);
process.exitCode = status === 0 && failed === 0 && failures === 0 && passed > 0 ? 0 : 1;

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync('.cache/tests.json', 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
  } catch {
    return { passed: 0, failed: failures === 0 ? 1 : 0 };
  }
}
