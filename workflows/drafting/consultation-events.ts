import { COMMENT_OUTCOME_WORDS, CONSULTATION_SUBJECTS, NO_FURTHER_CONSULTATION } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import type { DraftingFacts } from './facts.js';
import { chosen, day, line, oneOf, scan, someOf, text } from './fields.js';
import { LAW } from './law.js';
import { answerFits, consultationFits, extensionFits, waiverFits } from './payload-checks.js';
import { drafting } from './text-events.js';

/** Who answers what the public said; to answer is not to draft. */
const answering = { by: drafting.by, duties: ['ofDraftingDepartment'], basis: LAW.consultationResult } as const;
const group = chosen('commentGroups', '意见组', 'Group, by the comment that stands for it');
const groupsOf = (title: string, description: string) => z.array(group).min(1).max(500).meta({ title, description });

const closesOn = day('截止日期', 'Last day on which comments are taken');

/** 公开征求意见: comments come in beside this process; what is done with them is an act of it. How many wait for an answer is asked under lock. */
export const consultationEvents = defineEvents<DraftingFacts>()({
  publishConsultation: {
    ...drafting,
    label: { zh: '发布征求意见公告', en: 'publish the consultation' },
    payload: z.strictObject({
      subjects: someOf(CONSULTATION_SUBJECTS, {
        title: '涉及事项',
        description: 'What the draft touches: the longest period that applies governs',
      }),
      closesOn,
      background: text('起草背景', 'Why the draft was made'),
      contact: line('联系人', 'Person to turn to'),
      phone: line('联系电话', 'Telephone'),
      email: line('电子邮箱', 'Email'),
      address: line('通信地址', 'Postal address'),
    }),
    check: consultationFits,
    facts: ['text', 'drafters', 'earliestClose'],
    basis: LAW.consultation,
  },
  extendConsultation: {
    ...drafting,
    label: { zh: '延长征求意见期限', en: 'extend the consultation' },
    payload: z.strictObject({ closesOn }),
    check: extensionFits,
    reason: 'required',
    basis: LAW.consultation,
  },
  /** 24:00 of the last day. */
  consultationClosed: {
    by: 'system',
    label: { zh: '征求意见截止', en: 'the consultation has closed' },
    payload: z.strictObject({}),
    basis: LAW.consultation,
  },
  answerComments: {
    ...answering,
    label: { zh: '答复意见', en: 'answer comments' },
    payload: z.strictObject({
      groups: groupsOf('答复的意见组', 'Groups that it answers').optional(),
      comment: chosen('groupedComments', '答复的单条意见', 'One comment that it answers by itself').optional(),
      point: text('意见要点', 'The comments in short, as the result publishes them', 500),
      outcome: oneOf(COMMENT_OUTCOME_WORDS, '处理', 'What becomes of it'),
      words: text('理由', 'Why it is not, or not wholly, adopted').optional(),
    }),
    check: answerFits,
  },
  mergeComments: {
    ...answering,
    label: { zh: '归并意见组', en: 'merge groups of comments' },
    payload: z.strictObject({ into: group, from: groupsOf('并入的意见组', 'Groups that go into it') }),
  },
  separateComment: {
    ...answering,
    label: { zh: '分出意见', en: 'separate a comment' },
    payload: z.strictObject({ comment: chosen('groupedComments', '分出的意见', 'Comment that stands for itself from now on') }),
  },
  publishConsultationResult: {
    ...drafting,
    label: { zh: '公布意见采纳情况', en: 'publish what came of the consultation' },
    payload: z.strictObject({ words: text('意见采纳情况', 'What was adopted, and why the rest was not') }),
    facts: ['consultation'],
    basis: LAW.consultationResult,
  },
  waiveConsultation: {
    ...drafting,
    label: { zh: '依法不公开征求意见', en: 'pass the consultation over on a ground' },
    payload: z.strictObject({
      ground: chosen('consultationWaivers', '法定情形', 'Ground on which the public is not consulted'),
      words: text('具体情况', 'How the ground applies'),
      evidence: scan,
    }),
    check: waiverFits,
    facts: ['waivers', 'evidence'],
    basis: LAW.waiver,
  },
  passOverFurtherConsultation: {
    ...drafting,
    label: { zh: '说明不再征求意见的理由', en: 'say why the changed text needs no further consultation' },
    payload: z.strictObject({
      why: oneOf(NO_FURTHER_CONSULTATION, '不再征求意见的理由', 'Why the public is not asked once more'),
      words: text('改动内容及理由', 'What was changed since the consultation, and why it needs no other one'),
    }),
    facts: ['text', 'drafters'],
    basis: LAW.consultationAgain,
  },
});
