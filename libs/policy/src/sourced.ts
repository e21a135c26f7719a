import type { Words } from '@fashen/domain';

/** Date of the text that a value follows, as exactly as it is known: `2018-12-04`, `2015-10` or `2021`. */
export type TextDate = string;

/**
 * A value of a jurisdiction and where it stands.
 * `verified` is true where the text (or a faithful copy of that very provision) was read, and false for product defaults, analogies and other places' rules.
 */
export type Sourced<T> = { value: T; source: string; asOf: TextDate; verified: boolean; note?: Words };
