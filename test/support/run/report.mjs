import { relative } from 'node:path';
import { BUDGETS } from './budgets.mjs';

const SLOWEST = 10;
const minutes = (ms) => (ms / 60_000).toFixed(1);

/** A Jest reporter: what each layer took against its budget, and the slowest files. It tells; it never fails a run. */
export default class Report {
  constructor(globalConfig) {
    this.root = globalConfig.rootDir;
  }

  onRunComplete(_, { testResults, startTime }) {
    const files = testResults.map(({ testFilePath, perfStats: { start, end }, testResults: tests }) => ({
      path: relative(this.root, testFilePath),
      took: end - start,
      asserts: tests.reduce((sum, { numPassingAsserts }) => sum + numPassingAsserts, 0),
    }));
    if (files.length < 2) return;
    const whole = process.env.FASHEN_TESTS === 'all';
    const took = new Map(BUDGETS.map(({ layer }) => [layer, 0]));
    for (const file of files) {
      const { layer } = BUDGETS.find(({ files }) => files.test(file.path));
      took.set(layer, took.get(layer) + file.took);
    }
    const rows = BUDGETS.filter(({ layer }) => took.get(layer) > 0).map((budget) => {
      const [spent, may] = [took.get(budget.layer), whole ? budget.whole : budget.minutes];
      return `  ${minutes(spent).padStart(5)} of ${String(may).padStart(3)}  ${budget.layer}${spent > may * 60_000 ? '  (over its budget)' : ''}`;
    });
    const slowest = files.toSorted((one, other) => other.took - one.took).slice(0, SLOWEST);
    console.log(
      [
        '',
        `Worker minutes by layer${whole ? ', whole proof' : ''}:`,
        ...rows,
        `Slowest files (s):`,
        ...slowest.map((file) => `  ${(file.took / 1_000).toFixed(1).padStart(5)}  ${file.path}`),
        `${files.reduce((sum, { asserts }) => sum + asserts, 0)} assertions in ${files.length} files, ${minutes(Date.now() - startTime)} minutes`,
      ].join('\n'),
    );
  }
}
