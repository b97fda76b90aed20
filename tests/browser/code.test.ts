import { describe, expect, test } from 'vitest';
import { getDataset } from '../../src/data/dataset.ts';
import { listPanels } from '../../src/data/panels.ts';
import { open, useBrowser } from './open.ts';

useBrowser();
const dataset = getDataset();
const viewport = { width: 1440, height: 900 };
// Any task with a program for each of the two will do.
const task = dataset.tasks.find(({ programs }) => ['pytorch', 'tensorflow', 'jax'].every((id) => programs.some(({ framework }) => framework === id)))!;
const path = `/en/code/${task.id}/`;
const panels = listPanels(dataset, task);

describe('a page of code', () => {
  test('without JavaScript shows every program, and no control', async () => {
    const { page } = await open(path, { viewport, javaScriptEnabled: false });
    expect(await page.locator('.program:visible').count()).toBe(panels.length);
    expect(await page.locator('[data-choice] button:visible, [data-copy-code]:visible').count()).toBe(0);
  });
  test('shows the chosen frameworks side by side, keeps the choice, and takes it to the next page', async () => {
    const { page, address, errors } = await open(path, { viewport });
    await page.locator('[data-chip="pytorch"]').click();
    await page.locator('[data-chip="jax"]').click();
    const shown = () => page.locator('.program:visible').evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset['framework']))]);
    expect(await shown()).toEqual(['pytorch', 'jax']);
    expect(await page.locator('[data-chip="pytorch"]').getAttribute('aria-pressed')).toBe('true');
    await page.goto(`${address}/en/code/${dataset.tasks.find(({ id, programs }) => id !== task.id && programs.some(({ framework }) => framework === 'jax'))!.id}/`);
    expect(await shown()).toContain('jax');
    expect(await shown()).not.toContain('tensorflow');
    await page.locator('[data-chip=""]').click();
    expect(await shown()).toContain('tensorflow');
    expect(errors).toEqual([]);
  });
  test('shows the run that its address points at, whatever was chosen', async () => {
    const run = panels.find(({ framework }) => framework === 'tensorflow')!.runs[0]!.run;
    const { page } = await open(`${path}?f=jax#${run.id.split('/')[1]}`, { viewport });
    expect(await page.locator('.program[data-framework="tensorflow"]:visible').count()).toBe(1);
  });
  test('prints whole: what was not chosen, and what is folded', async () => {
    const { page } = await open(`${path}?f=jax`, { viewport });
    expect(await page.locator('.program:visible').count()).toBeLessThan(panels.length);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.program:visible').count()).toBe(panels.length);
    expect(await page.locator('[data-choice]:visible').count()).toBe(0);
    expect(await page.locator('.runs details pre:visible').count()).toBe(await page.locator('.runs details pre').count());
  });
  test('copies the program as it ran', async () => {
    const { page } = await open(path, { viewport });
    await page.locator('.program [data-copy-code]').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${panels[0]!.text.trimEnd()}\n`);
    expect(await page.locator('[data-said]').textContent()).toBe('Code copied');
  });
});
