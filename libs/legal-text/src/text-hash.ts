import { createHash } from 'node:crypto';

/** White space and what has no width: a soft break or a byte order mark is no change of the text. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Identity of a text from title through attachments, automatic numbers written out: `t1:` and the SHA-256 (hex) of its NFC form
 * without white space. Grants hang on it, so this algorithm never changes; another one gets another prefix.
 */
export const textHash = (text: string): string =>
  `t1:${createHash('sha256').update(text.normalize('NFC').replace(BLANK, '')).digest('hex')}`;
