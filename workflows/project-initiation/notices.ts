import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  proposed: { zh: '《{title}》已提出立项建议，请评估。', en: '“{title}” is proposed; please assess it.' },
  sentBack: { zh: '《{title}》的立项建议需要补充：{reason}', en: 'The proposal of “{title}” has to be supplemented: {reason}' },
  supplemented: { zh: '《{title}》的立项建议已经补充，请继续评估。', en: 'The proposal of “{title}” is supplemented; please go on.' },
  assessed: { zh: '《{title}》已完成立项评估，请报领导决定。', en: '“{title}” is assessed; please lay it before the leader.' },
  reassess: { zh: '领导要求重新评估《{title}》：{reason}', en: 'The leader wants “{title}” assessed again: {reason}' },
  planned: {
    zh: '《{title}》已列入{year}年度计划，请在{month}月底前完成。',
    en: '“{title}” is in the plan of {year}, to be finished by the end of month {month}.',
  },
  added: {
    zh: '《{title}》已经批准追加立项，请在{year}年{month}月底前完成。',
    en: '“{title}” is added outside the plan, to be finished by the end of month {month} of {year}.',
  },
  refused: { zh: '《{title}》不予立项（{ground}）：{words}', en: '“{title}” is not planned ({ground}): {words}' },
  postponed: {
    zh: '《{title}》经批准调整完成时间，请在{year}年{month}月底前完成：{words}',
    en: '“{title}” is to be finished by the end of month {month} of {year}, as the leader approved: {words}',
  },
  dropped: { zh: '《{title}》经批准不再制定：{words}', en: '“{title}” is dropped from the plan: {words}' },
  monthOver: {
    zh: '《{title}》应当在{year}年{month}月底前完成，至今没有公布，请加快办理或者报请调整。',
    en: '“{title}” was to be finished by the end of month {month} of {year} and is not published; please hurry, or ask for an adjustment.',
  },
  finished: { zh: '计划项目《{title}》已经完成。', en: '“{title}” is finished as planned.' },
  withdrawn: { zh: '《{title}》的立项建议已经撤回：{reason}', en: 'The proposal of “{title}” is withdrawn: {reason}' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
