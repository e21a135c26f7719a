import type { Words } from '@fashen/domain';
import type { Run } from '../io.js';

/** A verb is loaded when it is used, so that one does not wait for what another needs. */
export type Verb = { summary: Words; load(): Promise<{ run: Run }> };

export const VERBS: Record<string, Verb> = {
  deadline: {
    summary: { zh: '计算期限并逐日说明', en: 'compute a deadline and explain it day by day' },
    load: () => import('./deadline.js'),
  },
};
