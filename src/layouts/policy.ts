import { createHash } from 'node:crypto';

/** Sets a remembered theme before anything is painted; the only inline script, allowed by its hash. */
export const themeScript = "try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";

const hash = createHash('sha256').update(themeScript).digest('base64');

/** Nothing inline, nothing from elsewhere; WebAssembly for the search index. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
