import type { Json, Words } from '@fashen/engine';
import type { ProblemCode } from './catalogue.js';

/** One thing that stands in the way, with its sentence in both languages. `field` is a JSON pointer into the body. */
export type SpokenFinding = {
  rule: string;
  field?: string;
  basis?: string;
  says: Words;
  wayOut?: Words;
  details?: Readonly<Record<string, Json>>;
};

export type ProblemDetails = {
  /** Fill `{name}` in the catalogue's sentences. */
  fill?: Readonly<Record<string, string | number>>;
  findings?: readonly SpokenFinding[];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
};

/** The one way to say no: its sentences come from the catalogue by code; the edge turns it into `application/problem+json`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly fill: Readonly<Record<string, string | number>>;
  readonly findings: readonly SpokenFinding[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: ProblemCode,
    { fill = {}, findings = [], headers = {}, cause }: ProblemDetails = {},
  ) {
    super(code, { cause });
    this.fill = fill;
    this.findings = findings;
    this.headers = headers;
  }
}
