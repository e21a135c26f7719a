import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { CorrectionFacts } from './facts.js';
import { today, words } from './fields.js';
import { LAW } from './law.js';
import { orderReceived } from './payload-checks.js';

/** The handler of the ordering body, and its head: two people, neither of whom had a hand in the document. */
const handling = { by: ['filingReviewer', 'objectionHandler'], duties: ['ofOrdering', 'notActed', 'notHead'], facts: ['acted'] } as const;
const heading = { by: ['reviewHead'], duties: ['ofOrdering', 'notActed', 'notHandler'], facts: ['acted'] } as const;
const receivedOn = today('制定机关收到日期', 'Day on which the authority received it');
const why = { payload: z.strictObject({}), reason: 'required' } as const;

/** What the ordering body does. */
export const orderingEvents = defineEvents<CorrectionFacts>()({
  issueOrder: {
    ...heading,
    label: { zh: '发出纠正通知', en: 'issue the order' },
    payload: z.strictObject({ receivedOn }),
    check: orderReceived,
    basis: LAW.order,
  },
  dropProposal: { ...heading, ...why, label: { zh: '不予发出', en: 'issue no order' }, basis: LAW.house },
  propose: {
    ...handling,
    label: { zh: '提出处理建议', en: 'propose what to do' },
    payload: z.strictObject({ words: words('处理建议', 'Accept, maintain, close, not enough, escalate: and why') }),
    basis: LAW.apart,
  },
  acceptReasons: {
    ...heading,
    label: { zh: '采纳理由，撤回纠正意见', en: 'accept the reasons' },
    payload: z.strictObject({ words: words('采纳的理由', 'Which reasons are accepted') }),
    basis: LAW.order,
  },
  maintainOrder: {
    ...heading,
    label: { zh: '维持纠正意见', en: 'maintain the order' },
    payload: z.strictObject({ receivedOn, words: words('维持的理由', 'Why the reasons are not accepted') }),
    check: orderReceived,
    basis: LAW.order,
  },
  closeCorrected: {
    ...heading,
    label: { zh: '核实已纠正，办结', en: 'verified, close' },
    payload: z.strictObject({ words: words('核实情况', 'What was verified') }),
    basis: LAW.completion,
  },
  findInsufficient: { ...heading, ...why, label: { zh: '核实未纠正到位', en: 'not put right yet' }, basis: LAW.completion },
  withdrawOrder: { ...heading, ...why, label: { zh: '撤回纠正意见', en: 'withdraw the order' }, basis: LAW.order },
  escalate: { ...heading, ...why, label: { zh: '提请有权机关决定', en: 'escalate to the competent authority' }, basis: LAW.competent },
});
