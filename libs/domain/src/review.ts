import type { Words } from './words.js';

const CONTENT = '国办发〔2018〕115号 二（六）';

/** How binding an item of an opinion is: an open `mustChange` 违法必改 makes that text unlawful, and no leader can close it. */
export const WEIGHTS = {
  mustChange: { zh: '违法必改', en: 'must change' },
  advice: { zh: '建议修改', en: 'advice' },
} as const satisfies Record<string, Words>;
export type Weight = keyof typeof WEIGHTS;

/** 审查结论: 国办发〔2018〕115号 二（六）. */
export const CONCLUSIONS = {
  lawful: { zh: '合法', en: 'lawful' },
  revisionRequired: { zh: '应当予以修改', en: 'to be revised' },
  unlawful: { zh: '不合法', en: 'unlawful' },
} as const satisfies Record<string, Words>;
export type Conclusion = keyof typeof CONCLUSIONS;

/** The drafter's answer to one item; reasons are required for the last two. */
export const RESPONSES = {
  adopted: { zh: '采纳', en: 'adopted' },
  partlyAdopted: { zh: '部分采纳', en: 'partly adopted' },
  notAdopted: { zh: '未采纳', en: 'not adopted' },
} as const satisfies Record<string, Words>;
export type Response = keyof typeof RESPONSES;

/** Whether an answer needs a reason: 国办发〔2018〕115号 二（六）, what is not fully adopted is explained in detail. */
export const needsReason = (response: Response): boolean => response !== 'adopted';

/**
 * The five materials of a submission beside the review draft itself: 国办发〔2018〕115号 二（五）.
 * There the draft and its statement are one item; here the draft is the document's version, so that its hash can be granted.
 */
export const MATERIALS = {
  draftingStatement: { zh: '起草说明', en: 'drafting statement' },
  legalBasis: {
    zh: '制定文件所依据的法律、法规、规章和国家政策规定',
    en: 'laws, regulations, rules and state policies that the draft rests on',
  },
  consultationRecord: { zh: '征求意见及意见采纳情况', en: 'record of consultation and of the comments adopted' },
  departmentReview: { zh: '起草单位的合法性审核意见', en: "the drafting department's own legality opinion" },
  other: { zh: '针对不同审核内容需要的其他材料', en: 'other material that the matter calls for' },
} as const satisfies Record<string, Words>;
export type MaterialKind = keyof typeof MATERIALS;

/** Number of a check item, in the order of 国办发〔2018〕115号 二（六）. */
export type CheckItem = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type CheckItemEntry = Words & { number: CheckItem; code: string; basis: string };

/** The seven things that a legality review looks at. */
export const CHECK_ITEMS: readonly CheckItemEntry[] = [
  { number: 1, code: 'authority', zh: '制定主体是否合法', en: 'May the enacting body enact at all?', basis: CONTENT },
  {
    number: 2,
    code: 'powers',
    zh: '是否超越制定机关法定职权',
    en: "Does it stay within the enacting authority's statutory powers?",
    basis: CONTENT,
  },
  {
    number: 3,
    code: 'conformity',
    zh: '内容是否符合宪法、法律、法规、规章和国家政策规定',
    en: 'Does its content conform to the constitution, laws, regulations, rules and state policies?',
    basis: CONTENT,
  },
  {
    number: 4,
    code: 'forbiddenMatters',
    zh: '是否违法设立行政许可、行政处罚、行政强制、行政征收、行政收费等事项',
    en: 'Does it unlawfully create licences, penalties, compulsory measures, expropriations or fees?',
    basis: CONTENT,
  },
  {
    number: 5,
    code: 'rightsAndDuties',
    zh: '是否存在没有法律、法规依据减损公民、法人和其他组织合法权益或者增加其义务的情形',
    en: 'Does it reduce rights or add duties without a basis in law or regulation?',
    basis: CONTENT,
  },
  {
    number: 6,
    code: 'ownPowers',
    zh: '是否存在没有法律、法规依据增加本单位权力或者减少本单位法定职责的情形',
    en: "Does it add to the issuer's powers or cut its statutory duties without a basis in law or regulation?",
    basis: CONTENT,
  },
  {
    number: 7,
    code: 'procedure',
    zh: '是否违反规范性文件制定程序',
    en: 'Does it break the procedure for making normative documents?',
    basis: CONTENT,
  },
];

/** Whether a value from outside is the number of a check item. */
export const isCheckItem = (value: unknown): value is CheckItem => CHECK_ITEMS.some((item) => item.number === value);

const byNumber = (number: CheckItem): Words => {
  const { zh, en } = CHECK_ITEMS[number - 1] as CheckItemEntry;
  return { zh: `${number}. ${zh}`, en: `${number}. ${en}` };
};

/** The seven check items as one reads them in a list. */
export const CHECK_ITEM_WORDS: Readonly<Record<CheckItem, Words>> = {
  1: byNumber(1),
  2: byNumber(2),
  3: byNumber(3),
  4: byNumber(4),
  5: byNumber(5),
  6: byNumber(6),
  7: byNumber(7),
};

export const CHECK_RESULTS = {
  passed: { zh: '未发现问题', en: 'nothing found' },
  problem: { zh: '存在问题', en: 'a problem' },
} as const satisfies Record<string, Words>;

/** What a department answers that is asked to co-review. */
export const CO_REVIEW_VIEWS = {
  noObjection: { zh: '无不同意见', en: 'no objection' },
  suggestion: { zh: '有建议', en: 'a suggestion' },
  objection: { zh: '有不同意见', en: 'an objection' },
} as const satisfies Record<string, Words>;

/**
 * What urgency may do away with in and before the review, each by itself. The leader exempts from the meeting where the meeting would be, and from the gap
 * between publication and effect where the date is registered.
 */
export const EXEMPTIONS = {
  consultation: { zh: '征求意见', en: 'consultation' },
  reviewTime: { zh: '最短审查期限', en: 'the shortest time for the review' },
} as const satisfies Record<string, Words>;
