import type { Words } from '@fashen/engine';

/** One sentence of what somebody wrote, and why it may lead to that person. */
export type Sentence = { n: number; text: string; reasons: Words[] };

const reason = (zh: string, en: string): Words => ({ zh, en });

const SIGNS: readonly [RegExp, Words][] = [
  [/1[3-9]\d{9}|0\d{2,3}[-—－ ]?\d{7,8}/, reason('疑似电话号码', 'looks like a telephone number')],
  [/[\w.+-]+@[\w-]+\.[\w.]+/, reason('疑似电子邮箱', 'looks like a mail address')],
  [/\d{17}[\dXx]|\d{15}(?!\d)/, reason('疑似身份证件号码', 'looks like the number of an identity paper')],
  [/[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}/, reason('疑似统一社会信用代码', 'looks like a social credit code')],
  [/[\u4e00-\u9fa5][A-HJ-NP-Z][·•]?[A-HJ-NP-Z0-9]{5,6}/, reason('疑似车牌号码', 'looks like a number plate')],
  [/(?<![〕\]）)第\d])\d+[号弄栋幢座室]|(?:路|街|巷|弄|村|社区|小区)\S{0,6}\d+/, reason('疑似住址、店址', 'looks like an address')],
  [/(?:我|本人|我们|咱)(?:是|在|的|家|店|公司|单位|厂|们|于|因|被|曾|所)/, reason('讲述本人情况', "tells of the writer's own affairs")],
  [
    /\S{2,20}(?:有限公司|经营部|商店|超市|饭店|餐馆|小吃店|工作室|合作社|个体工商户)/,
    reason('疑似店名、企业名称', 'looks like the name of a business'),
  ],
  [
    /(?:罚|决|告|立|许|复|诉)\S{0,4}[〔[（(]\d{4}[〕\]）)]\S{0,12}号/,
    reason('疑似本人案件的文号', "looks like the number of the writer's own case"),
  ],
  [/\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日/, reason('具体日期', 'a particular day')],
];

/** 句 with its closing signs; a line is a sentence too. */
const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]*[”’」』]?|\n+/gu;

export const sentencesOf = (text: string): string[] => (text.match(SENTENCE) ?? []).map((one) => one.trim()).filter((one) => one !== '');

/**
 * The sentences of a text, each with what in it may lead to the writer: the person's own words first (`known`: names, numbers, addresses
 * as they were given), then signs that often do. It proposes; a handler decides and another person approves.
 */
export function identifying(text: string, known: readonly string[]): Sentence[] {
  return sentencesOf(text).map((sentence, at) => ({
    n: at + 1,
    text: sentence,
    reasons: [
      ...(holdsAny(sentence, known) ? [reason('含提出人填写的姓名或者联系方式', 'holds the name or contact that the person gave')] : []),
      ...SIGNS.filter(([sign]) => sign.test(sentence)).map(([, why]) => why),
    ],
  }));
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a text holds any of these words, whatever spaces and signs stand between; a single sign is no word. */
export const holdsAny = (text: string, words: readonly string[]): boolean =>
  words.map(plain).some((one) => one.length > 1 && plain(text).includes(one));

/** What stands in place of sentences that are left out. */
export const LEFT_OUT = '（此处略去可能识别提出人的内容）';

/** The text that others read: kept sentences as they are or as reworded, one mark for each run of those left out. */
export function maskedText(sentences: readonly { keep: boolean; text: string }[]): string {
  const parts = sentences.map(({ keep, text }) => (keep ? text : LEFT_OUT));
  return parts.filter((part, at) => part !== LEFT_OUT || parts[at - 1] !== LEFT_OUT).join('');
}
