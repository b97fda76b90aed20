import { describe, expect, test } from 'vitest';
import { getCoverage } from '../../src/data/coverage.ts';
import { getDataset } from '../../src/data/dataset.ts';
import { describeProblem } from '../../src/data/problem.ts';
import { readContent } from '../../src/data/read.ts';
import { findViolations } from '../../src/data/integrity.ts';

const { content, problems } = readContent(process.cwd());

describe('the dataset', () => {
  test('holds to every rule', () => expect([...problems, ...findViolations(content)].map(describeProblem)).toEqual([]));
  const dataset = getDataset();
  test('every feature answers for every framework', () => {
    for (const feature of dataset.features) expect(Object.keys(feature.answers).sort(), feature.id).toEqual(dataset.frameworks.map(({ id }) => id).sort());
  });
  test('at least 90 % of its sources are primary', () => expect(getCoverage(dataset).primary).toBeGreaterThanOrEqual(0.9));
  test('TensorFlow and PyTorch both exist on the day of the 2019 comparison', () => expect(dataset.frameworks.filter(({ in2019 }) => in2019)).toHaveLength(9));
  test('no address and no words stand for something pending', () => expect(JSON.stringify(dataset.frameworks) + JSON.stringify(dataset.sourceFiles)).not.toMatch(/example\.org|Pending/));
});
