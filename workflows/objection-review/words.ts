import type { Words } from '@fashen/domain';

const table = <const T extends Readonly<Record<string, Words>>>(words: T): T => words;

export const CHANNELS = table({
  page: { zh: '网页', en: 'page' },
  letter: { zh: '信函', en: 'letter' },
  window: { zh: '窗口', en: 'window' },
  telephone: { zh: '电话', en: 'telephone' },
});
export type Channel = keyof typeof CHANNELS;

/** 异议 with somebody to answer; 线索 a lead without a name: examined and recorded, no answer is due. */
export const KINDS = table({
  objection: { zh: '异议', en: 'objection' },
  lead: { zh: '线索（匿名）', en: 'lead without a name' },
});
export type Kind = keyof typeof KINDS;

/** The only three grounds on which an objection is not taken up (law.md §15.0). */
export const REFUSAL_GROUNDS = table({
  notNormative: { zh: '不是行政规范性文件', en: 'not a normative document' },
  notOurs: { zh: '不属于本机关处理', en: 'not for this authority' },
  notIdentifiable: { zh: '无法识别文件或者申请人', en: 'document or objector cannot be identified' },
});
export type RefusalGround = keyof typeof REFUSAL_GROUNDS;

/** What a letter is in truth when it is no objection to a document. */
export const DIVERSIONS = table({
  ownCase: { zh: '对本人行政处罚等具体行政行为的申诉', en: "a complaint about one's own fine or other act" },
  informationRequest: { zh: '政府信息公开申请', en: 'an information request' },
  petition: { zh: '信访事项', en: 'a petition' },
  fairCompetition: { zh: '公平竞争审查举报', en: 'a fair competition report' },
  other: { zh: '其他', en: 'other' },
});
export type Diversion = keyof typeof DIVERSIONS;

/** Why the authority is not asked to state its case. */
export const WAIVERS = table({
  notInForce: { zh: '文件已经失效、废止或者修改', en: 'the document is no longer in force as it was' },
  noAuthority: { zh: '制定机关已撤销且无承继机关', en: 'the authority was abolished and nobody took over' },
});
export type Waiver = keyof typeof WAIVERS;

/** What the handler proposes and the head decides. */
export const DECISIONS = table({
  refuse: { zh: '不予受理', en: 'not taken up' },
  divert: { zh: '告知其他途径', en: 'diverted' },
  transfer: { zh: '移送有权机关', en: 'transferred' },
  close: { zh: '无新的理由，终结', en: 'closed without a new reason' },
  lawful: { zh: '文件合法，予以说明', en: 'lawful, with an explanation' },
  correct: { zh: '启动纠正', en: 'to be corrected' },
  lapsed: { zh: '文件已经失效、废止或者修改', en: 'no longer in force' },
});
export type Decision = keyof typeof DECISIONS;

/** What the person is told, one row each. */
export const ANSWERS = table({
  received: { zh: '已收到', en: 'received' },
  supplementAsked: { zh: '请补正', en: 'supplement asked' },
  accepted: { zh: '已受理', en: 'accepted' },
  refused: { zh: '不予受理', en: 'refused' },
  diverted: { zh: '请走其他途径', en: 'diverted' },
  transferred: { zh: '已移送', en: 'transferred' },
  delayed: { zh: '延期', en: 'delayed' },
  replied: { zh: '已答复', en: 'replied' },
  followedUp: { zh: '纠正结果', en: 'result of the correction' },
  closed: { zh: '终结', en: 'closed' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
});
export type Answer = keyof typeof ANSWERS;

/** What a correction came to, as `correction` reports it. */
export const CORRECTION_OUTCOMES = table({
  amended: { zh: '已修改', en: 'amended' },
  repealed: { zh: '已废止', en: 'repealed' },
  applicationStopped: { zh: '已停止适用', en: 'no longer applied' },
  suspended: { zh: '已被停止执行', en: 'suspended' },
  changed: { zh: '已被改变', en: 'changed by the competent authority' },
  annulled: { zh: '已被撤销', en: 'annulled' },
  withdrawn: { zh: '纠正已撤回', en: 'the correction was withdrawn' },
});
export type CorrectionOutcome = keyof typeof CORRECTION_OUTCOMES;
