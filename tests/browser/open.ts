import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../src/integrations/browser.ts';
import { serve, type Serving } from '../../src/integrations/serve.ts';

let browser: Browser;
let serving: Serving;

/** Starts one browser and one server for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => void ([browser, serving] = [await launchBrowser(), await serve('dist')]));
  afterAll(async () => void (await browser.close(), await serving.close()));
}

/** Opens a page; everything that its console calls an error, and every request to elsewhere, is collected. */
export async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[]; elsewhere: string[]; address: string }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const [errors, elsewhere]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => !request.url().startsWith(serving.address) && !request.url().startsWith('data:') && elsewhere.push(request.url()));
  await page.goto(serving.address + path);
  return { page, errors, elsewhere, address: serving.address };
}
