import { describe, expect, test } from 'vitest';
import { pages } from '../site/built.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const viewport = { width: 1440, height: 900 };
const articles = pages.filter(({ path, html }) => path.startsWith('/en/guide/') && html.includes('data-code-tabs')).map(({ path }) => path);

describe('a sample in an article', () => {
  test('stands in two articles at least', () => expect(articles.length).toBeGreaterThanOrEqual(2));
  test('without JavaScript shows all its programs, and no tabs', async () => {
    const { page } = await open(articles[0]!, { viewport, javaScriptEnabled: false });
    expect(await page.locator('.code-tabs .panel:visible').count()).toBe(await page.locator('.code-tabs .panel').count());
    expect(await page.locator('.code-tabs [role="tab"]:visible').count()).toBe(0);
  });
  test('shows one program at a time; the arrow keys move, and the choice holds on the next page', async () => {
    const { page, address, errors } = await open(articles[0]!, { viewport });
    const block = page.locator('[data-code-tabs]').first();
    expect(await block.locator('.panel:visible').count()).toBe(1);
    await block.locator('[role="tab"]').first().focus();
    await page.keyboard.press('ArrowRight');
    const tab = block.locator('[role="tab"][aria-selected="true"]');
    expect(await tab.evaluate((one) => one === document.activeElement)).toBe(true);
    const framework = await tab.getAttribute('data-framework');
    expect(await block.locator('.panel:visible').getAttribute('aria-labelledby')).toBe(await tab.getAttribute('id'));
    await page.goto(address + articles[1]!);
    const others = page.locator(`[data-code-tabs]:has([data-framework="${framework}"]) [role="tab"][aria-selected="true"]`);
    for (const chosen of await others.all()) expect(await chosen.getAttribute('data-framework')).toBe(framework);
    expect(errors).toEqual([]);
  });
  test('prints all its programs', async () => {
    const { page } = await open(articles[0]!, { viewport });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.code-tabs .panel:visible').count()).toBe(await page.locator('.code-tabs .panel').count());
  });
});
