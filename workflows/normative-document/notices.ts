import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  opened: { zh: '《{title}》已纳入全程管理，请认定是否为行政规范性文件。', en: '“{title}” has begun its life here; please screen it.' },
  screenedIn: { zh: '《{title}》认定为行政规范性文件，请确认立项。', en: '“{title}” is a normative document; please confirm the plan.' },
  left: {
    zh: '《{title}》认定不是行政规范性文件，不再适用本流程：{reason}',
    en: '“{title}” is no normative document and leaves this flow: {reason}',
  },
  planned: { zh: '《{title}》已立项，请起草。', en: '“{title}” is planned; please draft it.' },
  draftingNotOpened: {
    zh: '《{title}》的起草未能启动：{obstacles}请处理后重新启动。',
    en: 'The drafting of “{title}” could not be opened: {obstacles} Deal with it, then begin again.',
  },
  submittedNotSent: {
    zh: '《{title}》送审稿已报送，但文本或者情况有变，未能送合法性审查，请处理后送审。',
    en: 'The draft of “{title}” was submitted, but something has changed and no review has begun; deal with it and send it for review.',
  },
  draftingAbandoned: {
    zh: '《{title}》的起草已终止，可以重新启动起草或者终止制定。',
    en: 'The drafting of “{title}” was given up; begin it again, or abandon the document.',
  },
  exceptionEnds: {
    zh: '《{title}》适用公平竞争审查例外规定的期限今日届满，请停止执行有关规定或者修改文件。',
    en: 'The exception to fair competition in “{title}” ends today; stop applying it, or amend the document.',
  },
  reviewed: {
    zh: '《{title}》已完成合法性审查，可以提请集体审议。',
    en: 'The legality review of “{title}” has ended; it may go on to deliberation.',
  },
  backToDrafting: { zh: '《{title}》退回起草阶段：{outcome}', en: '“{title}” goes back to drafting: {outcome}' },
  reviewNotOpened: {
    zh: '《{title}》的合法性审查未能启动：{obstacles}请处理后重新送审。',
    en: 'The legality review of “{title}” could not be opened: {obstacles} Deal with it, then send it for review again.',
  },
  deliberationNotOpened: {
    zh: '《{title}》的集体审议未能启动：{obstacles}请处理后重新提请审议。',
    en: 'The deliberation of “{title}” could not be opened: {obstacles} Deal with it, then apply again.',
  },
  registrationNotOpened: {
    zh: '《{title}》的登记未能启动：{obstacles}请处理后重新申请登记。',
    en: 'The registration of “{title}” could not be opened: {obstacles} Deal with it, then apply again.',
  },
  signed: { zh: '《{title}》已签发，请申请统一登记。', en: '“{title}” was signed; please apply for registration.' },
  dateSentBack: {
    zh: '《{title}》施行日期距公布日期过近，签发已失效，须重新确定施行日期。',
    en: 'The day of effect of “{title}” is too near its publication: the signatures are void and another day is needed.',
  },
  published: {
    zh: '《{title}》已公布（{number}），自{effectiveOn}起施行。',
    en: '“{title}” ({number}) was published and takes effect on {effectiveOn}.',
  },
  inForce: { zh: '《{title}》已经施行。', en: '“{title}” is in force.' },
  evaluationDue: { zh: '《{title}》将于{lastDay}有效期届满，请组织评估。', en: '“{title}” ends with {lastDay}; please evaluate it.' },
  amended: { zh: '《{title}》修改后的全文自今日起施行。', en: 'The consolidated text of “{title}” is in force from today.' },
  lapsed: { zh: '《{title}》已失效，不得再作为依据。', en: '“{title}” has lapsed and is no basis any more.' },
  repealed: { zh: '《{title}》已废止，不得再作为依据。', en: '“{title}” is repealed and is no basis any more.' },
  renewed: { zh: '《{title}》已由重新公布的文件接替。', en: '“{title}” is replaced by its renewal.' },
  annulled: { zh: '《{title}》已被撤销，不得再作为依据。', en: '“{title}” was annulled and is no basis any more.' },
  suspended: {
    zh: '有权机关决定停止执行《{title}》，停止期间不得引用。',
    en: 'The application of “{title}” was stopped; it may not be cited meanwhile.',
  },
  scrutinyDecided: {
    zh: '有权机关对《{title}》作出了监督决定，涉及的条款以时效登记为准，不得引用。',
    en: 'The competent authority has decided on “{title}”; the register of validity shows what may not be cited.',
  },
  warningLifted: { zh: '《{title}》的内部警示已经解除。', en: 'The warning inside on “{title}” is lifted.' },
  warned: {
    zh: '《{title}》已作内部警示，请研究是否修改或者废止。',
    en: 'A warning inside was put on “{title}”; please consider amending or repealing it.',
  },
  stopped: {
    zh: '《{title}》停止发布，统一编号保留并作废。',
    en: 'The publication of “{title}” was stopped; its number is kept and void.',
  },
  abandoned: { zh: '《{title}》终止制定：{reason}', en: '“{title}” was abandoned: {reason}' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
