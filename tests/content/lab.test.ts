import { readFileSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getDataset } from '../../src/data/dataset.ts';
import { getResults } from '../../src/data/results.ts';
import { getGroups } from '../../src/embeds/results-of.ts';

const dataset = getDataset();
const { tasks, runs, benchmarks, claims, features } = dataset;
const records = ['content/runs', 'content/measurements'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));

describe('the evidence', () => {
  test('holds 16 tasks and 150 runs at least', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(16);
    expect(runs.size).toBeGreaterThanOrEqual(150);
  });
  test('every task is written for PyTorch and for TensorFlow, or says why not', () => {
    for (const task of tasks)
      for (const id of ['pytorch', 'tensorflow']) expect([...task.programs, ...task.absent].map(({ framework }) => framework), task.id).toContain(id);
  });
  test('every run was cut off from the network, or says so', () => expect([...runs.values()].filter(({ network }) => network !== 'none').map(({ id }) => id)).toEqual([]));
  test('every program that ran says something, and proves it by an assertion', () => {
    for (const run of runs.values()) {
      if (run.outcome !== 'passed') continue;
      expect(run.output.trim(), run.id).not.toBe('');
      expect(dataset.programs.get(`samples/${run.sample}`), run.id).toMatch(/\bassert\b|raise AssertionError|\.assert_/);
    }
  });
  test('no record names a path, a registry or this machine’s user', () => {
    for (const file of records) expect(readFileSync(file, 'utf8'), file).not.toMatch(new RegExp(`${homedir()}/|${process.cwd()}/|${tmpdir()}/framewise|\\.pyenv`));
    for (const run of runs.values()) if (run.outcome === 'not-installed') expect(run.error, run.id).not.toMatch(/https?:\/\//);
  });
  test('answers and claims rest on runs', () => {
    expect(features.flatMap(({ answers }) => Object.values(answers).flat()).filter(({ runs: cited }) => cited.length > 0).length).toBeGreaterThan(30);
    expect(claims.filter(({ runs: cited }) => cited.length > 0).length).toBeGreaterThan(5);
  });
});

describe('the benchmarks', () => {
  test('are eight at least, over eight frameworks', () => {
    expect(benchmarks.length).toBeGreaterThanOrEqual(8);
    expect(new Set(benchmarks.flatMap(({ programs }) => programs.map(({ framework }) => framework))).size).toBeGreaterThanOrEqual(8);
  });
  test.each(benchmarks.map((benchmark) => [benchmark.id, benchmark] as const))('%s has results that can be drawn, and its baseline among them', (_, benchmark) => {
    expect(getGroups(dataset, benchmark).length).toBeGreaterThan(0);
    expect(getResults(dataset, benchmark).filter(({ ratio }) => ratio?.median === 1).length).toBeGreaterThan(0);
  });
});
