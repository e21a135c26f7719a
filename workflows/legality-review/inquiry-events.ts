import { CO_REVIEW_VIEWS } from '@fashen/domain';
import { defineEvents } from '@fashen/engine';
import { z } from 'zod';
import { handling } from './examination-events.js';
import type { ReviewFacts } from './facts.js';
import { chosen, day, evidence, line, oneOf, text } from './fields.js';
import { adviserFits, coReviewFits, inquiryOpen, ownInquiry, publicViewsOver, sessionFits } from './inquiry-checks.js';
import { LAW } from './law.js';

const inquiry = chosen('inquiries', '征询事项', 'Inquiry');
const question = text('征询内容', 'What is asked');
const proof = { evidence: evidence('佐证材料', 'Evidence').optional() };
const words = text('意见', 'What is said');
const named = (title: string, description: string) => line(title, description, 100);

/** What runs beside the handler's own examination. None of it counts as review: 国办发〔2018〕115号 二（七）. */
export const inquiryEvents = defineEvents<ReviewFacts>()({
  inviteCoReview: {
    ...handling,
    label: { zh: '征求部门协审意见', en: 'invite a department to co-review' },
    payload: z.strictObject({ party: chosen('coReviewParties', '协审部门', 'Department'), question }),
    check: coReviewFits,
    facts: ['drafters', 'coReviewParties'],
    basis: LAW.manner,
  },
  replyCoReview: {
    label: { zh: '回复协审意见', en: 'reply to the co-review' },
    by: ['coReviewer'],
    duties: ['coReviewInvited', 'notDrafter'],
    payload: z.strictObject({
      inquiry,
      view: oneOf(CO_REVIEW_VIEWS, '协审结果', 'View'),
      words,
      ...proof,
    }),
    check: ownInquiry('coReview'),
    facts: ['drafters', 'evidence'],
    basis: LAW.manner,
  },
  askAdviser: {
    ...handling,
    label: { zh: '咨询法律顾问、公职律师、专家', en: 'consult an adviser' },
    payload: z.strictObject({ person: chosen('advisers', '法律顾问（公职律师、专家）', 'Adviser'), question }),
    check: adviserFits,
    facts: ['drafters', 'eligibleAdvisers'],
    basis: LAW.manner,
  },
  giveAdvice: {
    label: { zh: '出具咨询意见', en: 'give advice' },
    by: ['adviser'],
    duties: ['adviserAsked', 'notDrafter'],
    payload: z.strictObject({ inquiry, words, ...proof }),
    check: ownInquiry('adviser'),
    facts: ['drafters', 'evidence'],
    basis: LAW.manner,
  },
  askPublic: {
    ...handling,
    label: { zh: '听取公众意见', en: 'ask for public views' },
    payload: z.strictObject({ question }),
    basis: LAW.manner,
  },
  summarisePublicViews: {
    ...handling,
    label: { zh: '汇总公众意见', en: 'sum up the public views' },
    payload: z.strictObject({
      inquiry,
      received: z.int().min(0).max(1_000_000).meta({ title: '收到意见件数', description: 'Comments received' }),
      words,
      ...proof,
    }),
    check: publicViewsOver,
    facts: ['drafters', 'evidence', 'inquiriesOver'],
    basis: LAW.manner,
  },
  releaseInquiry: {
    ...handling,
    label: { zh: '不再等待征询意见', en: 'wait for an answer no longer' },
    payload: z.strictObject({ inquiry }),
    check: inquiryOpen,
    basis: LAW.manner,
    reason: 'required',
  },
  recordJointSession: {
    ...handling,
    label: { zh: '记录集中审查', en: 'record a joint session' },
    payload: z.strictObject({
      heldOn: day('集中审查日期', 'Day of the session'),
      attendees: z
        .array(z.strictObject({ name: named('姓名', 'Name'), of: named('单位', 'Body') }))
        .min(2)
        .max(100)
        .meta({ title: '参加人员', description: 'Who attended' }),
      views: z
        .array(z.strictObject({ name: named('发言人', 'Speaker'), view: text('意见', 'View') }))
        .min(1)
        .max(100)
        .meta({ title: '各方意见', description: 'Views' }),
      minutes: evidence('会议记录', 'Evidence: the minutes'),
    }),
    check: sessionFits,
    facts: ['drafters', 'evidence'],
    basis: LAW.manner,
  },
});
