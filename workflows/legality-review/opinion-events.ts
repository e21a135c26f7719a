import { CONCLUSIONS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { handling } from './examination-events.js';
import type { ReviewFacts } from './facts.js';
import { chosen, line, oneOf, text } from './fields.js';
import { itemText } from './item.js';
import { LAW } from './law.js';
import { conclusionFits, itemInHand } from './payload-checks.js';

const item = chosen('items', '意见条目', 'Item');
const FACTS = ['drafters', 'colleagues', 'absences', 'today', 'evidence'] as const;
/** Whose turn it is, the approval knows: the holder of the seat, whoever was delegated or appointed to it. */
const approval = { duties: ['ofReviewAuthority', 'notDrafter', 'notHandler', 'hasOwnTurn'], facts: FACTS } as const;
const issuing = { ...approval, by: ['reviewHead', 'secondReviewer'], payload: z.strictObject({}), basis: LAW.content } as const;

export const opinionEvents = defineEvents<ReviewFacts>()({
  addItem: { ...handling, label: { zh: '增加意见条目', en: 'add an item' }, payload: itemText, basis: LAW.content },
  changeItem: {
    ...handling,
    label: { zh: '修改意见条目', en: 'change an item' },
    payload: itemText.extend({ item }),
    check: itemInHand,
    basis: LAW.content,
  },
  removeItem: {
    ...handling,
    label: { zh: '删除意见条目', en: 'remove an item' },
    payload: z.strictObject({ item }),
    check: itemInHand,
    basis: LAW.content,
    reason: 'optional',
  },
  submitOpinion: {
    ...handling,
    label: { zh: '提交复审', en: 'submit the opinion for second review' },
    payload: z.strictObject({
      conclusion: oneOf(CONCLUSIONS, '拟出具的结论', 'Proposed conclusion'),
    }),
    check: conclusionFits,
    basis: LAW.content,
  },
  passSecondReview: {
    ...approval,
    label: { zh: '复审通过', en: 'pass the second review' },
    by: ['secondReviewer', 'reviewHead'],
    payload: z.strictObject({ note: text('复审意见', 'Note').optional() }),
    basis: LAW.reviewer,
  },
  sendBackFromSecondReview: {
    ...approval,
    label: { zh: '复审退回修改', en: 'send back from the second review' },
    by: ['secondReviewer', 'reviewHead'],
    payload: z.strictObject({}),
    basis: LAW.reviewer,
    reason: 'required',
  },
  sendBackFromHeadReview: {
    ...approval,
    label: { zh: '审签退回修改', en: 'send back from the head' },
    by: ['reviewHead', 'secondReviewer'],
    payload: z.strictObject({}),
    basis: LAW.reviewer,
    reason: 'required',
  },
  issueLawful: { ...issuing, label: { zh: '出具“合法”意见', en: 'issue: lawful' }, facts: [...FACTS, 'reviewedTextJudgedUnlawful'] },
  issueRevisionRequired: { ...issuing, label: { zh: '出具“应当予以修改”意见', en: 'issue: to be revised' } },
  issueUnlawful: { ...issuing, label: { zh: '出具“不合法”意见', en: 'issue: unlawful' } },
  /** The number given inside the issuing transaction comes back. */
  opinionNumbered: {
    label: { zh: '审查意见编号', en: 'opinion numbered' },
    by: 'system',
    payload: z.strictObject({ number: line('意见书文号', 'Number of the opinion') }),
    basis: LAW.platform,
  },
});
