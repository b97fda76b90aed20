import { createHash } from 'node:crypto';

/**
 * The only inline script, allowed by its hash. Before anything is painted it says that scripts run (`.js`, so that controls which
 * need one are there from the start) and sets a remembered theme.
 */
export const themeScript = "document.documentElement.classList.add('js');try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";

const hash = createHash('sha256').update(themeScript).digest('base64');

/** Nothing inline, nothing from elsewhere; WebAssembly for the search index. `public/_headers` says the same, and who may frame us. */
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
