import { RESPONSES } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { handling } from './examination-events.js';
import type { ReviewFacts } from './facts.js';
import { chosen, oneOf, text } from './fields.js';
import { itemText } from './item.js';
import { LAW } from './law.js';
import {
  answersFit,
  changeOpen,
  closable,
  keepable,
  mustChangeReasonAcceptable,
  newestVersion,
  reasonAcceptable,
} from './payload-checks.js';

const change = chosen('changes', '未要求的修改', 'Change nobody asked for');
const item = chosen('items', '意见条目', 'Item');
const verdict = { ...handling, payload: z.strictObject({ item, note: text('核验说明', 'Note') }), basis: LAW.content } as const;
const answering = { by: ['drafter', 'draftingHead'], duties: ['ofDraftingDepartment', 'notReviewer'], basis: LAW.content } as const;

export const answerEvents = defineEvents<ReviewFacts>()({
  answerItems: {
    ...answering,
    label: { zh: '答复意见', en: 'answer items' },
    payload: z.strictObject({
      answers: z
        .array(
          z.strictObject({
            item,
            response: oneOf(RESPONSES, '采纳情况', 'Whether it is adopted'),
            reason: text('理由和依据', 'Reason, required unless adopted').optional(),
          }),
        )
        .min(1)
        .max(300)
        .meta({ title: '逐条答复', description: 'Answers, one an item' }),
    }),
    check: answersFit,
  },
  submitAnswers: {
    ...answering,
    label: { zh: '提交答复', en: 'hand in the answers' },
    payload: z.strictObject({ version: chosen('versions', '送核版本', 'Version of the text that goes with the answers') }),
    check: newestVersion,
    facts: ['text', 'drafters', 'textJudgedUnlawful'],
  },
  closeItem: { ...verdict, label: { zh: '认定已修改到位', en: 'close an item' }, check: closable },
  acceptReason: { ...verdict, label: { zh: '认可不采纳理由', en: 'accept the reason' }, check: reasonAcceptable },
  acceptMustChangeReason: {
    ...verdict,
    label: { zh: '审查机构负责人认可理由', en: 'accept the reason on a must-change item' },
    by: ['reviewHead'],
    duties: ['ofReviewAuthority', 'notDrafter', 'notHandler'],
    check: mustChangeReasonAcceptable,
  },
  acknowledgeChange: {
    ...handling,
    label: { zh: '认可未要求的修改', en: 'acknowledge a change nobody asked for' },
    payload: z.strictObject({ change, note: text('审查说明', 'Why the change does no harm') }),
    check: changeOpen,
    facts: ['drafters', 'unsolicitedChanges'],
    basis: LAW.content,
  },
  raiseChange: {
    ...handling,
    label: { zh: '就未要求的修改提出意见', en: 'raise an item on a change nobody asked for' },
    payload: itemText.extend({ change }),
    check: changeOpen,
    facts: ['drafters', 'unsolicitedChanges'],
    basis: LAW.content,
  },
  keepItem: { ...verdict, label: { zh: '保留意见', en: 'keep an item' }, check: keepable },
  confirmClearance: {
    ...handling,
    label: { zh: '确认审查通过', en: 'confirm clearance' },
    payload: z.strictObject({}),
    facts: ['drafters', 'reviewedTextJudgedUnlawful', 'unsolicitedChanges'],
    basis: LAW.content,
  },
  returnItems: {
    ...handling,
    label: { zh: '退回未落实的意见', en: 'return the items that are kept' },
    payload: z.strictObject({}),
    basis: LAW.content,
  },
});
