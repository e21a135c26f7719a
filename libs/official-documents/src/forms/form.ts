import type { Block } from '../block.js';

/** A form: facts in, blocks out, nothing else. `version` goes up with every change of wording or order; documents keep it. */
export interface Form<Facts> {
  (facts: Facts): Block[];
  readonly form: string;
  readonly version: number;
}

/** Gives a pure function its name and version. */
export function defineForm<Facts>(form: string, version: number, build: (facts: Facts) => Block[]): Form<Facts> {
  return Object.assign((facts: Facts) => build(facts), { form, version });
}
