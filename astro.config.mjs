import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { fonts } from './src/integrations/fonts.ts';
import { liveContent } from './src/integrations/live-content.ts';
import { markdown } from './src/integrations/markdown.ts';

// Where the site will live. A sub-path ("/framewise") works as well as the root of a host.
const site = process.env.FRAMEWISE_SITE ?? 'https://framewise.example';
const base = process.env.FRAMEWISE_BASE ?? '/';

// Each component has its own stylesheet; readers get two or three, not one for each component of the page.
const stylesheets = [
  { name: 'reading', test: /styles\/(article|prose|comparison|claims|fact|then-now|code|chart|time-rows|result-rows)\.css/ },
  { name: 'controls', test: /styles\/(comparison-controls|pop|answer)\.css/ },
];

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Scripts and styles are files of our own, so that the Content-Security-Policy can refuse everything inline.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: stylesheets } } } },
  },
  // 'jsx', the default, drops the newline between inline elements.
  compressHTML: true,
  integrations: [fonts(), liveContent(), markdown(), mdx()],
  devToolbar: { enabled: false },
});
