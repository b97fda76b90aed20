import type { Rule, Violation } from '../rule.ts';

export const measurementsKeepProtocol: Rule = {
  name: 'measurements-keep-protocol',
  demands: 'A row that passed has as many rounds and repeats, threads, precision and batch as its benchmark says.',
  find: ({ benchmarks, measurements }) => {
    const protocols = new Map(benchmarks.map(({ record }) => [record.id, record.protocol]));
    return measurements.flatMap((at): Violation[] => {
      const { id, outcome, rounds, threads, precision, batch } = at.record;
      const protocol = protocols.get(id.split('/')[0]!);
      if (protocol === undefined || outcome !== 'passed') return [];
      const mend = `measure it again: npm run lab -- bench ${id.split('/')[0]}`;
      const violations: Violation[] = rounds.flatMap(({ values, warmUp }, index) => (values.length === protocol.repeats && warmUp.length === protocol.warmUp ? [] : [{ at, path: ['rounds', index], found: `${values.length} values after ${warmUp.length} of warm-up`, expected: `${protocol.repeats} after ${protocol.warmUp}`, mend }]));
      if (rounds.length !== protocol.rounds) violations.push({ at, path: ['rounds'], found: `${rounds.length} rounds`, expected: `${protocol.rounds}`, mend });
      for (const [key, value, wanted] of [['threads', threads, protocol.threads], ['precision', precision, protocol.precision], ['batch', batch, protocol.batch]] as const)
        if (value !== wanted) violations.push({ at, path: [key], expected: String(wanted), mend });
      return violations;
    });
  },
};
