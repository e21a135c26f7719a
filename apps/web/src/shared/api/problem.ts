import type { ProblemDocument } from '@fashen/contracts';

/** The server said no, and why. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: ProblemDocument) {
    super(problem.detail);
  }
}

/** The server could not be reached: nothing is known about what became of the request. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

/** Findings under `field`, a JSON pointer: `/items/0/reason` stands under `/items/0`. */
export const findingsUnder = (problem: ProblemDocument, field: string): ProblemDocument['findings'] =>
  problem.findings.filter((finding) => finding.field === field || finding.field?.startsWith(`${field}/`));

/** Somebody was faster: the page shows an older revision than the one that holds. */
export const isStale = (error: unknown): error is ProblemError => error instanceof ProblemError && error.problem.status === 412;
