import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './open.ts';

useBrowser();
const desktop = { viewport: { width: 1440, height: 900 } };
const eager = '#eager-execution--tensorflow';

describe('the comparison', () => {
  test('without JavaScript every cell is a link to its evidence', async () => {
    const { page } = await open('/en/compare/', { ...desktop, javaScriptEnabled: false });
    expect(await page.locator('td[data-framework] a.cell').count()).toBe(await page.locator('td[data-framework]').count());
    await page.locator(`${eager} a.cell`).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/en/features/eager-execution/#tensorflow');
  });
  test('a day in the address shows the table as it stood', async () => {
    const { page } = await open('/en/compare/?on=2016-06-01', desktop);
    await expect.poll(() => page.locator(`${eager} .g`).getAttribute('class')).toContain('g-no');
    await expect.poll(() => page.locator('#eager-execution--pytorch').getAttribute('class')).toContain('nyet');
    await page.locator('[data-go-day]').last().click();
    await expect.poll(() => page.locator(`${eager} .g`).getAttribute('class')).toContain('g-yes');
    expect(new URL(page.url()).search).toBe('');
  });
  test('rows off the screen follow a change of day, the last one, too', async () => {
    const { page } = await open('/en/compare/', desktop);
    const last = page.locator('tr[data-row]').last().locator('td').first();
    await page.locator('[data-typed]').fill('2010-06-01');
    await page.locator('[data-typed]').dispatchEvent('change');
    await expect.poll(() => last.getAttribute('class')).toContain('nyet');
  });
  test('the slider moves by the keyboard and writes the day into the address', async () => {
    const { page } = await open('/en/compare/', desktop);
    await page.locator('[data-slider]').focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    expect(new URL(page.url()).searchParams.get('on')).toMatch(/^2026-/);
  });
  test('a typed day is taken, one outside is refused', async () => {
    const { page } = await open('/en/compare/', desktop);
    await page.locator('[data-typed]').fill('2019-12-01');
    await page.locator('[data-typed]').dispatchEvent('change');
    expect(new URL(page.url()).searchParams.get('on')).toBe('2019-12-01');
  });
  test('frameworks can be chosen, and rows without a difference hidden', async () => {
    const { page } = await open('/en/compare/?f=pytorch,tensorflow', desktop);
    await expect.poll(() => page.locator('thead th[data-framework]:visible').count()).toBe(2);
    const all = await page.locator('tr[data-row]:visible').count();
    await page.locator('[data-only]').check();
    expect(await page.locator('tr[data-row]:visible').count()).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get('diff')).toBe('1');
  });
  test('a cell opens with its evidence, closes by Escape, and gives the focus back', async () => {
    const { page, errors } = await open('/en/compare/', desktop);
    await page.locator(`${eager} a.cell`).focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[data-cell]');
    await dialog.waitFor({ state: 'visible' });
    expect(await dialog.textContent()).toMatch(/Checked/);
    expect(await dialog.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('cell')).toBe('eager-execution--tensorflow');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('td')?.id)).toBe('eager-execution--tensorflow');
    expect(errors).toEqual([]);
  });
  test('on a phone a cell’s anchor lands clear of the sticky head and column', async () => {
    const { page } = await open('/en/compare/#onnx-export--mxnet', { viewport: { width: 390, height: 844 } });
    const cell = (await page.locator('#onnx-export--mxnet').boundingBox())!;
    const column = (await page.locator('tr[data-row="onnx-export"] > th').boundingBox())!;
    expect(cell.x).toBeGreaterThanOrEqual(column.x + column.width - 2);
    expect(cell.x + cell.width / 2).toBeLessThan(390);
  });
});

describe('sharing and search', () => {
  test('a permalink copies its full address by keyboard', async () => {
    const { page, address } = await open('/en/features/eager-execution/', desktop);
    await page.locator('#tensorflow a[data-copy-link]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}/en/features/eager-execution/#tensorflow`);
  });
  test('search finds a framework’s page', async () => {
    const { page, errors } = await open('/en/', desktop);
    await page.keyboard.press('/');
    await page.locator('dialog[data-search] input').fill('MXNet Attic');
    await page.locator('dialog[data-search] [data-results] a').first().waitFor();
    expect((await page.locator('dialog[data-search] [data-results] a').allTextContents()).join(' ')).toContain('MXNet');
    expect(errors).toEqual([]);
  });
  test('three actions lead from the home page to what PyTorch 1.3 lacked', async () => {
    const { page } = await open('/en/', desktop);
    await page.getByRole('link', { name: /What did PyTorch 1.3 lack/ }).click();
    expect(await page.locator('#pytorch-lacked li').count()).toBeGreaterThan(2);
  });
});
