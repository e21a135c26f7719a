import { defineEvents, type EventOf } from '@fashen/engine';
import { z } from 'zod';
import type { OmissionFacts } from './facts.js';
import { day, line, remedy, scan, text } from './fields.js';
import { LAW } from './law.js';
import { explanationFits, reportFits } from './payload-checks.js';

export { type OpenInput, open } from './opening.js';

const answering = { by: ['liaison', 'filingClerk', 'filingReviewer'], duties: ['forAuthority', 'notActedOutside'] } as const;
const handling = { by: ['filingReviewer'], duties: ['ofSupervising', 'notActed'], facts: ['acted'] } as const;
const heading = { by: ['reviewHead'], duties: ['ofSupervising', 'notActed', 'notHandler'], facts: ['acted'] } as const;
const clock = {
  by: 'system',
  payload: z.strictObject({ key: z.enum(['omission_explain', 'omission_remedy']) }),
  basis: LAW.house,
} as const;

/** Every action of a case of omission, once: contract, permission, facts, words and legal basis. */
export const omissionEvents = defineEvents<OmissionFacts>()({
  explain: {
    ...answering,
    label: { zh: '说明情况', en: 'explain' },
    payload: z.strictObject({
      explainedOn: day('说明日期', 'Day of the explanation'),
      words: text('说明', 'Why it was neither reviewed nor filed, or where it was'),
      evidence: scan.optional(),
    }),
    check: explanationFits,
    facts: ['evidence', 'acted'],
    basis: LAW.filing,
  },
  acceptExplanation: {
    ...heading,
    label: { zh: '说明成立，办结', en: 'accept the explanation' },
    payload: z.strictObject({ words: text('认定的理由', 'Why nothing was left out') }),
    basis: LAW.order,
  },
  requireRemedy: {
    ...handling,
    label: { zh: '要求限期补正', en: 'require that it be put right' },
    payload: z.strictObject({ words: text('补正要求', 'What has to be made up or corrected') }),
    basis: LAW.filing,
  },
  reportRemedy: {
    ...answering,
    label: { zh: '报告补正', en: 'report what was done' },
    payload: z.strictObject({
      remedy,
      doneOn: day('完成日期', 'Day on which it was done'),
      words: text('补正情况', 'What was done'),
      evidence: scan.optional(),
    }),
    check: reportFits,
    facts: ['evidence', 'record', 'acted'],
    basis: LAW.filing,
  },
  sendBackRemedy: {
    ...handling,
    label: { zh: '补正不到位，退回', en: 'not enough' },
    payload: z.strictObject({}),
    reason: 'required',
    basis: LAW.order,
  },
  confirmRemedy: {
    ...heading,
    label: { zh: '核实补正，办结', en: 'verified, close' },
    facts: ['acted', 'record'],
    payload: z.strictObject({ words: text('核实情况', 'What was verified') }),
    basis: LAW.order,
  },
  refer: {
    ...heading,
    label: { zh: '移送有权机关处理', en: 'refer to the competent authority' },
    payload: z.strictObject({ to: line('移送机关', 'To whom'), words: text('移送的理由', 'Why') }),
    basis: LAW.order,
  },
  withdraw: {
    ...heading,
    label: { zh: '撤回', en: 'withdraw' },
    payload: z.strictObject({}),
    reason: 'required',
    basis: LAW.house,
  },
  deadlineNear: { ...clock, label: { zh: '期限将届满', en: 'deadline near' } },
  deadlinePassed: { ...clock, label: { zh: '期限已届满', en: 'deadline passed' } },
});

export type OmissionEvent = EventOf<typeof omissionEvents, OmissionFacts>;
export type EventNamed<K extends OmissionEvent['type']> = Extract<OmissionEvent, { type: K }>;
