import type { Words } from '@fashen/domain';

/** Bad use or unreadable input: told as a sentence in both languages, exit 2. */
export class UsageError extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'UsageError';
  }
}
