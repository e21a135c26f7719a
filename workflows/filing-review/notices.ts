import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  received: { zh: '收到《{title}》备案，请作形式审查。', en: '“{title}” was filed; please make the formal check.' },
  registered: { zh: '《{title}》已予备案登记，请审查。', en: '“{title}” was registered; please examine it.' },
  deferred: { zh: '《{title}》暂缓办理，补充材料须于{due}前送达。', en: '“{title}” is deferred; the supplement is due by {due}.' },
  refused: { zh: '《{title}》不予备案登记：{reason}', en: '“{title}” was refused as out of scope: {reason}' },
  supplemented: {
    zh: '《{title}》的补充材料已经收到，请重新作形式审查。',
    en: 'The supplement on “{title}” came in; please check it anew.',
  },
  asked: { zh: '已就《{title}》请制定机关于{due}前说明。', en: 'An explanation of “{title}” was asked for by {due}.' },
  explained: { zh: '《{title}》的说明已经收到，请继续审查。', en: 'The explanation of “{title}” came in; please go on.' },
  extended: { zh: '《{title}》的备案审查已延长{days}日：{reason}', en: 'The review of “{title}” was extended by {days} days: {reason}' },
  proposed: { zh: '《{title}》的备案审查意见待审批。', en: 'The conclusion on “{title}” waits for your approval.' },
  seatGiven: { zh: '请审批《{title}》的备案审查意见。', en: 'Please decide on the conclusion on “{title}”.' },
  reminded: { zh: '请尽快审批《{title}》的备案审查意见。', en: 'Please decide soon on the conclusion on “{title}”.' },
  copiedIn: { zh: '《{title}》的备案审查已抄送您。', en: 'You were copied in on the review of “{title}”.' },
  sentBack: { zh: '《{title}》的备案审查意见被退回：{reason}', en: 'The conclusion on “{title}” was sent back: {reason}' },
  noProblem: { zh: '《{title}》经审查未发现问题，备案审查办结。', en: 'No problem was found in “{title}”; the review has ended.' },
  opinion: { zh: '已对《{title}》提出审查意见，要求改正。', en: 'An opinion on “{title}” asks for a correction.' },
  notOrdered: {
    zh: '对《{title}》的纠正程序未能启动，审查意见仍然有效：{obstacles}',
    en: 'The correction of “{title}” could not be opened; the opinion stands: {obstacles}',
  },
  corrected: { zh: '《{title}》已就审查意见办结：{outcome}。', en: 'The opinion on “{title}” is settled: {outcome}.' },
  near: { zh: '《{title}》备案审查的一项期限将届满。', en: 'A period in the review of “{title}” is about to end.' },
  passed: { zh: '《{title}》备案审查的一项期限已届满，请尽快办理。', en: 'A period in the review of “{title}” is over; please act.' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
