import { RESPONSES } from './review.js';
import type { Words } from './words.js';

/** What became of a comment 意见 on a consultation draft; a reason is owed for the two that are not wholly adopted (国办发〔2018〕37号（五）). */
export const COMMENT_OUTCOME_WORDS = {
  ...RESPONSES,
  noted: { zh: '已记录（未提出修改要求）', en: 'noted (asks for no change)' },
} as const satisfies Record<string, Words>;

export type CommentOutcome = keyof typeof COMMENT_OUTCOME_WORDS;

/** For whom a comment speaks: businesses and their associations have to be heard (公平竞争审查条例第十六条, 优化营商环境条例第六十二条). */
export const COMMENT_SPEAKER_WORDS = {
  person: { zh: '个人', en: 'a person' },
  business: { zh: '企业、个体工商户', en: 'a business' },
  association: { zh: '行业协会、商会', en: 'an association of businesses' },
  other: { zh: '其他单位、组织', en: 'another body' },
} as const satisfies Record<string, Words>;

export const COMMENT_CHANNEL_WORDS = {
  page: { zh: '网页', en: 'page' },
  letter: { zh: '信函', en: 'letter' },
  email: { zh: '电子邮件', en: 'e-mail' },
  telephone: { zh: '电话', en: 'telephone' },
  meeting: { zh: '座谈、走访', en: 'meeting' },
} as const satisfies Record<string, Words>;
