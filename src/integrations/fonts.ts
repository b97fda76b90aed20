import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { cutFonts } from './fonts/cut.ts';

/** Cuts the site's fonts from their packages to the glyphs and axes in use, before anything is built or served. */
export function fonts(): AstroIntegration {
  return {
    name: 'framewise-fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const cut = await cutFonts(fileURLToPath(config.root));
        const bytes = cut.reduce((sum, { size }) => sum + size, 0);
        logger.info(`${cut.length} files, ${(bytes / 1024).toFixed(1)} KiB`);
      },
    },
  };
}
