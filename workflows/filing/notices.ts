import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  due: {
    zh: '《{title}》已于{publishedOn}公布，请向{receiver}报备。',
    en: '“{title}” was published on {publishedOn}; please file it with {receiver}.',
  },
  near: { zh: '《{title}》向{receiver}报备的期限即将届满。', en: 'The period for filing “{title}” with {receiver} is nearly over.' },
  late: {
    zh: '《{title}》逾期未向{receiver}报备，请立即报送。',
    en: '“{title}” was not filed with {receiver} in time; please submit it at once.',
  },
  supplementNear: { zh: '《{title}》补充报送{receiver}的期限即将届满。', en: 'The supplement on “{title}” for {receiver} is nearly due.' },
  supplementLate: {
    zh: '《{title}》逾期未向{receiver}补充报送，请立即报送。',
    en: 'The supplement on “{title}” for {receiver} is overdue; please submit it at once.',
  },
  countedAsMet: {
    zh: '《{title}》登记后不再另行向{receiver}备案（{basis}）。',
    en: '“{title}” is not filed with {receiver} again: its registration counts as the filing ({basis}).',
  },
  copied: { zh: '《{title}》已抄送{receiver}。', en: 'A copy of “{title}” went to {receiver}.' },
  registered: { zh: '{receiver}已予《{title}》备案登记。', en: '{receiver} has registered “{title}”.' },
  deferred: {
    zh: '{receiver}暂缓办理《{title}》备案，请按要求补充报送。',
    en: '{receiver} defers “{title}”; please hand in the supplement.',
  },
  refused: { zh: '{receiver}对《{title}》不予备案登记：{reason}', en: '{receiver} refuses “{title}” as out of scope: {reason}' },
  asked: { zh: '{receiver}请就《{title}》作出说明。', en: '{receiver} asks for an explanation of “{title}”.' },
  noProblem: {
    zh: '{receiver}审查《{title}》未发现问题，备案办结。',
    en: '{receiver} found no problem in “{title}”; the filing has ended.',
  },
  opinion: {
    zh: '{receiver}对《{title}》提出审查意见，要求改正。',
    en: '{receiver} asks for a correction of “{title}”.',
  },
  corrected: {
    zh: '《{title}》已就{receiver}的审查意见办结：{outcome}。',
    en: 'The opinion of {receiver} on “{title}” is settled: {outcome}.',
  },
  suspended: {
    zh: '就{receiver}的审查意见，《{title}》{outcome}；请公布并停止执行，后续处理完成前备案不办结。',
    en: 'On the opinion of {receiver}, “{title}” was {outcome}: make it known and apply it no more. The filing ends with what follows.',
  },
  notTakenIn: {
    zh: '{receiver}未能在系统内接收《{title}》：{obstacles}请另行送达，并录入其答复。',
    en: '{receiver} could not take “{title}” in here: {obstacles} Deliver it in another way and enter the answers.',
  },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
