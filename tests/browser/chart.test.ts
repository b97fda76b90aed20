import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const path = '/en/guide/features-compared/';
const chart = '[data-chart="figure-7.1-chart"]';

describe('a chart', () => {
  test('is a drawing without JavaScript, and has no button then', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator(`${chart} svg:visible`).count()).toBe(1);
    expect(await page.locator('[data-chart-switch]:visible').count()).toBe(0);
  });
  test('becomes interactive on request, speaks its points to the keyboard, and becomes still again', async () => {
    const { page, errors } = await open(path, { viewport: { width: 1440, height: 900 } });
    const button = page.locator('[data-chart-switch="figure-7.1-chart"]');
    await button.click();
    const canvas = page.locator(`${chart} canvas`);
    await canvas.waitFor({ state: 'visible' });
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator(`${chart} [role="status"]`).textContent()).toMatch(/\d+ of \d+ the same/);
    await button.click();
    expect(await canvas.count()).toBe(0);
    expect(await page.locator(`${chart} svg:visible`).count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
