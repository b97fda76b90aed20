import { LinkChecker } from 'linkinator';
import { expect, test } from 'vitest';
import { serve } from '../../src/integrations/serve.ts';
import { dist } from './built.ts';

test('every link and every fragment inside the site resolves', async () => {
  const serving = await serve(dist);
  try {
    const { links } = await new LinkChecker().check({ path: `${serving.address}/en/`, recurse: true, checkFragments: true, concurrency: 20, linksToSkip: async (link) => !link.startsWith(serving.address) });
    const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${status} ${url} in ${parent}`);
    expect(broken).toEqual([]);
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(100);
  } finally {
    await serving.close();
  }
});
