import { approval } from './approval.js';
import { deliberation } from './deliberation.js';
import { drafting } from './drafting.js';
import { entriesOf, type GlossaryEntry } from './entry.js';
import { issuing } from './issuing.js';
import { review } from './review.js';
import { scrutiny } from './scrutiny.js';
import { validity } from './validity.js';

export type { GlossaryEntry } from './entry.js';

/** Every legal term of the product with its code name; pages, documents and tests read it from here. */
export const GLOSSARY: readonly GlossaryEntry[] = entriesOf([
  ...drafting,
  ...review,
  ...issuing,
  ...scrutiny,
  ...approval,
  ...deliberation,
  ...validity,
]);

const byCode = new Map(GLOSSARY.map((entry) => [entry.code, entry]));

/** The entry of a code name; undefined for a word that the glossary does not have. */
export const glossaryEntry = (code: string): GlossaryEntry | undefined => byCode.get(code);
