import type { Bilingual } from '../upload/verdict.js';

/**
 * One change of a text as `readDocx` reads it. `paragraph` counts all paragraphs of the body in document order, those of cells and
 * text boxes with them (`paragraphsOf`); `from` and `to` are UTF-16 units of its `ownText`, so automatic numbers are no part of it.
 * `insert` puts a paragraph behind another one, shaped like a third: several behind the same one stand in their order.
 */
export type DocxEdit =
  | { kind: 'replace'; paragraph: number; from: number; to: number; text: string }
  | { kind: 'insert'; after: number; like: number; text: string }
  | { kind: 'delete'; paragraph: number };

/** Whose changes they are; `at` is an ISO instant, kept to the second. */
export type Reviser = { author: string; at: string };

/** Why a place cannot be changed with certainty; the sentences are in revise/sentences.ts. */
export type EditFault =
  | 'OUT_OF_RANGE'
  | 'BAD_CHARACTER'
  | 'OVERLAP'
  | 'FIELD'
  | 'CONTENTS'
  | 'TEXT_BOX'
  | 'OBJECT'
  | 'FORMULA'
  | 'PHONETIC_GUIDE'
  | 'CONTROL'
  | 'MOVED'
  | 'REVISION'
  | 'HIDDEN'
  | 'SECTION_BREAK'
  | 'LAST_PARAGRAPH'
  | 'FOREIGN_MARKUP'
  | 'SIGNED'
  | 'TOO_LONG';

/** `edit` is the place in the list that was asked about. */
export type EditRefusal = { edit: number; code: EditFault; message: Bilingual; wayOut: Bilingual };
