import type { Message } from '@fashen/engine';

/** A sentence and the way out, Chinese and English. */
export const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});
