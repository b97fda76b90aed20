import { describe, expect, test } from 'vitest';
import { agreementOverTime } from '../../../../src/charts/agreement-over-time.ts';
import { releasesPerYear } from '../../../../src/charts/releases-per-year.ts';
import { drawChart } from '../../../../src/charts/svg/draw-chart.ts';
import { standAlone } from '../../../../src/charts/svg/standalone.ts';
import { jax, mxnet, pytorch } from '../series.ts';

const period = { from: 2017, through: '2021-06-30' };
const spec = releasesPerYear([pytorch, jax, mxnet], period, [{ day: '2019-12-01', label: '1 Dec 2019', kind: 'other' }]);
const drawing = { id: 'test', width: 400, height: 200, title: 'Rise & fall', description: 'Three "lines"' };
const svg = drawChart(spec, drawing);

describe('a chart drawn without a browser', () => {
  test('is a picture with a title and a description', () => {
    expect(svg).toMatch(/^<svg viewBox="0 0 400 200" role="img" font-size="12"><title>Rise &amp; fall<\/title><desc>Three &quot;lines&quot;<\/desc>/);
  });
  test('writes years, counts and names as text', () => {
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(words).toEqual(expect.arrayContaining(['2017', '2020', '0', '1 Dec 2019', 'PyTorch', 'JAX', 'MXNet']));
    expect(words).not.toContain('2021');
  });
  test('draws each framework in its colour and its dash', () => {
    expect(svg).toMatch(/stroke="var\(--f-pytorch\)" stroke-width="2\.3"/);
    expect(svg).toMatch(/stroke="var\(--f-jax\)" stroke-width="2\.3" stroke-dasharray="3 3"/);
  });
  test('draws the day of the comparison dotted and in accent', () => expect(svg).toMatch(/stroke="var\(--accent\)" stroke-width="1\.5" stroke-dasharray="2 3"/));
  test('opens the marks of what has ended', () => expect(svg).toMatch(/fill="var\(--paper\)" stroke="var\(--f-mxnet\)"/));
  test('needs neither styles nor scripts', () => expect(svg).not.toMatch(/style=|<style|<script|on\w+=/));
  test('has no ids but those of clips, led by its own', () => expect([...svg.matchAll(/\bid="([^"]+)"/g)].every(([, id]) => id!.startsWith('test-clip'))).toBe(true));
  test('comes out the same twice', () => expect(drawChart(spec, drawing)).toBe(svg));
  test('leaves the specification as it was, though Chart.js completes what it is given', () => {
    const points = ['2018-01-01', '2019-01-01'].map((day) => ({ day, same: 5, compared: 10 }));
    const without = agreementOverTime({ name: 'All', points }, [], [], { when: String, says: String });
    const before = JSON.stringify(without);
    drawChart(without, drawing);
    expect(JSON.stringify(without)).toBe(before);
  });
  test('keeps its text inside the picture', () => {
    for (const [, x] of svg.matchAll(/<text x="([\d.]+)"/g)) expect(Number(x)).toBeLessThan(400);
  });
  test('fails where the recorder cannot follow', () => {
    const rounded = releasesPerYear([pytorch], period);
    Object.assign(rounded.data.datasets[0]!, { backgroundColor: { gradient: true } });
    expect(() => drawChart(rounded, drawing)).toThrow('only colours as fillStyle');
  });
});

describe('a drawing that stands alone', () => {
  const colours = { paper: '#ffffff', ink: '#14171a', 'ink-3': '#646b72', line: '#dde1e3', accent: '#2a3eb8', 'f-pytorch': '#b4290c', 'f-jax': '#00968c', 'f-mxnet': '#1583a8' };
  test('has colours for variables, a size and a font', () => {
    const file = standAlone(svg, colours);
    expect(file).not.toContain('var(');
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="400" height="200" font-family=/);
  });
  test('names the colour it lacks', () => expect(() => standAlone(svg, {})).toThrow(/uses --[\w-]+, which has no colour/));
});
