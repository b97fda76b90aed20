import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** `npm run dev`: a change of the dataset, which our own reader loads, reloads the page, as a change of an article does. */
export function liveContent(): AstroIntegration {
  return {
    name: 'framewise-live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve('content') + sep;
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(content) || !path.endsWith('.json')) return;
          // The dataset is read once per module instance: forget the instances, and read anew.
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.environments['client']?.hot.send({ type: 'full-reload' });
          logger.info(`${path.slice(content.length)} changed`);
        });
      },
    },
  };
}
