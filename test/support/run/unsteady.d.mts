export type Suite = {
  file: string;
  status: string;
  startTime: number;
  endTime: number;
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
};
export type Failure = { name: string; message: string };
export const ROUNDS: number;
export function suitesOf(run: unknown, root: string): Suite[];
export function failuresOf(suite: Suite): Failure[];
export function toPlayAgain(
  suites: readonly Suite[],
  known: readonly { name: string }[],
): { files: string[]; beside: string[] } | { refused: string };
export function judged(suites: readonly Suite[], rounds: readonly (readonly Suite[])[]): { unsteady: Failure[]; failed: Failure[] };
