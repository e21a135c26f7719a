/** A file of a package: its path and its text. */
export interface Part {
  readonly path: string;
  readonly data: string;
}
