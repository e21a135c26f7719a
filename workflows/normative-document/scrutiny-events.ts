import { SCRUTINY_DECISIONS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { SpineFacts } from './facts.js';
import { LAW } from './law.js';

const system = { by: 'system', basis: LAW.scrutiny } as const;
const told = { correction: z.string().min(1), clauses: z.array(z.string().min(1)), on: z.iso.date() } as const;
const DECIDED = Object.keys(SCRUTINY_DECISIONS) as (keyof typeof SCRUTINY_DECISIONS)[];

/** What a correction tells: before a decision a warning that stays inside, and then what the competent authority has decided. */
export const scrutinyEvents = defineEvents<SpineFacts>()({
  scrutinyTold: {
    ...system,
    label: { zh: '纠错程序告知警示', en: 'a correction warns inside, or warns no more' },
    // kept: the correction has ended, and the clause that is not applied any more still stands in the text
    payload: z.strictObject({ kind: z.enum(['warned', 'cleared', 'kept']), ...told }),
  },
  scrutinyDecided: {
    ...system,
    label: { zh: '有权机关决定', en: 'the competent authority has decided' },
    payload: z.strictObject({
      kind: z.enum([...DECIDED, 'resumed']),
      ...told,
      basis: z.string(),
      decidedBy: z.string().min(1),
      evidence: z.string().min(1),
    }),
  },
});
