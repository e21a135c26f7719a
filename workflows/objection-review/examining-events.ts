import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { ObjectionFacts } from './facts.js';
import { chosen, clauses, explanation, grounds, line, maskedSentences, publicReply, publicTitle, TEXTS, today, waiver } from './fields.js';
import { LAW } from './law.js';
import { paperNamed, statementDay, waiverTrue } from './payload-checks.js';

const handling = { by: ['objectionHandler'], duties: ['ofReceiver', 'notInvolved'], facts: ['involved'] } as const;
const masked = { ...handling, facts: ['involved', 'maskings'], payload: z.strictObject({}), basis: LAW.masking } as const;
const reply = explanation('答复内容', 'The answer with its reasons, as it is told to the person');
const texts = { explanation: TEXTS, publicReply: TEXTS } as const;
const titled = { ...texts, publicTitle: TEXTS } as const;

/** From the masking to the reply that the handler proposes. */
export const examiningEvents = defineEvents<ObjectionFacts>()({
  maskStatement: {
    ...handling,
    label: { zh: '遮盖', en: 'mask a text' },
    payload: z.strictObject({
      statement: chosen('objectionStatements', '材料', 'What the person wrote, by id'),
      sentences: maskedSentences,
    }),
    personal: { sentences: TEXTS },
    basis: LAW.masking,
  },
  submitMasking: { ...masked, label: { zh: '提交遮盖文本', en: 'submit the masked text' } },
  approveMasking: {
    ...masked,
    label: { zh: '同意遮盖并请制定机关说明', en: 'approve the masked text and ask the authority' },
    by: ['objectionHandler', 'reviewHead'],
    duties: ['ofReceiver', 'notInvolved', 'notMasker'],
  },
  sendMaskingBack: {
    ...handling,
    label: { zh: '退回重新遮盖', en: 'send the masked text back' },
    by: ['objectionHandler', 'reviewHead'],
    duties: ['ofReceiver', 'notInvolved', 'notMasker'],
    payload: z.strictObject({ explanation: explanation('应当遮盖的内容', 'What still leads to the person') }),
    personal: { explanation: TEXTS },
    basis: LAW.masking,
  },
  maskAgain: { ...handling, label: { zh: '遮盖补充理由', en: 'mask what was added' }, payload: z.strictObject({}), basis: LAW.masking },
  waiveStatement: {
    ...handling,
    label: { zh: '不需制定机关说明', en: 'pass over the authority' },
    payload: z.strictObject({ ground: waiver }),
    check: waiverTrue,
    facts: ['involved', 'isInForce'],
    basis: LAW.house,
  },
  stateCase: {
    label: { zh: '说明情况', en: 'state the case' },
    by: ['liaison'],
    duties: ['ofSpeaker'],
    payload: z.strictObject({ explanation: explanation('说明', 'The case of the authority: its basis and reasons') }),
    personal: { explanation: TEXTS },
    basis: LAW.masking,
  },
  enterStatement: {
    ...handling,
    label: { zh: '录入制定机关来函', en: "enter the authority's letter" },
    payload: z.strictObject({
      letterNumber: line('来函文号', 'Number of its letter').optional(),
      receivedOn: today('来函日期', 'Day on which the letter came'),
      explanation: explanation('说明', 'What the authority says'),
    }),
    check: statementDay,
    personal: { explanation: TEXTS },
    basis: LAW.masking,
  },
  goOnWithoutStatement: {
    ...handling,
    label: { zh: '逾期未说明，继续审查', en: 'go on without the statement' },
    payload: z.strictObject({}),
    basis: LAW.house,
  },
  proposeLawful: {
    ...handling,
    label: { zh: '拟答复：合法并说明', en: 'propose: lawful, with an explanation' },
    payload: z.strictObject({ explanation: reply, publicReply, publicTitle }),
    check: paperNamed,
    personal: titled,
    basis: LAW.answer,
  },
  proposeCorrection: {
    ...handling,
    label: { zh: '拟答复：启动纠正', en: 'propose: to be corrected' },
    payload: z.strictObject({ grounds, clauses, explanation: reply, publicReply }),
    facts: ['involved', 'textHash'],
    personal: texts,
    basis: LAW.correction,
  },
  proposeLapsed: {
    ...handling,
    label: { zh: '拟答复：文件已经失效', en: 'propose: no longer in force' },
    payload: z.strictObject({ explanation: reply, publicReply, publicTitle }),
    check: paperNamed,
    facts: ['involved', 'isInForce'],
    personal: titled,
    basis: LAW.answer,
  },
});
