import { execFileSync } from 'node:child_process';
import { serve } from './integrations/serve.ts';

// `npm start`: builds all of it and serves it.
try {
  execFileSync(process.execPath, ['src/build.ts'], { stdio: 'inherit' });
} catch {
  process.exit(1);
}
const base = process.env['FRAMEWISE_BASE'] ?? '/';
const wanted = Number(process.env['PORT'] ?? 4321);
const { address } = await serve('dist', { port: wanted, base }).catch(() => serve('dist', { base }));
console.log(`Framewise is at ${address}/ (stop with Ctrl+C)`);
