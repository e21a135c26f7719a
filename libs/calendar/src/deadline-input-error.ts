/** What makes a deadline impossible to compute: bad use by the caller, never a legal finding. */
export type DeadlineInputCode =
  | 'date'
  | 'pause.date'
  | 'pause.reversed'
  | 'pause.notHere' // a period that runs backward or ends on a fixed day has no clock to stop
  | 'extension.amount'
  | 'extension.notHere'
  | 'tooLong';

export class DeadlineInputError extends Error {
  constructor(
    readonly code: DeadlineInputCode,
    readonly details: Record<string, string | number | null> = {},
  ) {
    super(`Deadline cannot be computed: ${code} ${JSON.stringify(details)}`);
    this.name = 'DeadlineInputError';
  }
}
