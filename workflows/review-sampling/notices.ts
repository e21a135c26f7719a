import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  drawn: {
    zh: '{from}至{to}的审查质量抽查已抽取{count}件，请指定检查人。',
    en: '{count} reviews of {from} to {to} were drawn; please assign checkers.',
  },
  assigned: { zh: '请检查抽查样本中的一件审查。', en: 'Please check a review of the sample.' },
  allChecked: {
    zh: '{from}至{to}的审查质量抽查已全部检查完毕，请确认。',
    en: 'All reviews sampled of {from} to {to} are checked; please confirm.',
  },
  reopened: { zh: '一件抽查结果已退回，请重新检查：{reason}', en: 'A check was sent back, please look again: {reason}' },
  confirmed: {
    zh: '{from}至{to}的审查质量抽查结果已确认：抽查{count}件，采纳未落实{notCarriedOut}件，意见质量有问题{notMet}件。',
    en: 'The sampling of {from} to {to} is confirmed: {count} reviews, {notCarriedOut} with adoption not carried out, {notMet} with faults of quality.',
  },
  nothingFound: { zh: '{from}至{to}没有办结的审查，未抽取样本。', en: 'No review was finished from {from} to {to}; nothing was drawn.' },
  abandoned: { zh: '{from}至{to}的审查质量抽查已终止：{reason}', en: 'The sampling of {from} to {to} was abandoned: {reason}' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
