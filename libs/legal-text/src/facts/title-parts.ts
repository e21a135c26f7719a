/** 文种 by the end of a title, without what describes it (指导意见 is 意见; 行政法规 and rules: 条例 规定 办法; 公文: GB 条例 第八条). */
const KINDS =
  /(办法|规定|条例|细则|规则|通知|意见|批复|决定|决议|命令|方案|公告|通告|公报|标准|报告|函|纪要|制度|规范|规程|预案|规划|请示|议案|章程|说明|令|法)$/;
const REMARK = /[（(][^（()）]{0,14}[）)]$/;

/** 临江市人民政府令（第23号）. */
const ORDER = /^([\u4e00-\u9fff、]{2,60}?)令[（(]?(?:第.{1,8}号)?[）)]?$/;

export const kindOf = (title: string): string | null => (ORDER.test(title) ? '令' : (KINDS.exec(title.replace(REMARK, ''))?.[1] ?? null));

/** Who speaks in a title such as 临江市人民政府关于印发……的通知 or 临江市人民政府令; null when it names nobody. */
export function issuerOf(title: string): string | null {
  const before = (ORDER.exec(title) ?? /^([\u4e00-\u9fff、]{2,60}?)(?:关于|转发|批转)/.exec(title))?.[1];
  return before ?? null;
}
