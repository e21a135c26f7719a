/** What people put around what they say: nobody's point is in it. */
const COURTESIES =
  /尊敬的[\p{L}]{0,6}|(?:各位)?领导(?:们)?(?:好)?|[您你]们?好|此致|敬礼|(?:非常)?(?:感谢|谢谢)(?:[您你]们?)?|[望请](?:予以|给予|能)?采纳|希望采纳|^大家好/gu;

/** Words that say the same in a comment, each by one of them. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/应该|理应|应当/g, '应'],
  [/店家|商户|商家|店主/g, '商户'],
  [/删去|删掉|去掉|删除/g, '删除'],
  [/改成|改为|调整为/g, '改为'],
  [/过于|太过|太/g, '过'],
  [/居民|市民|群众|老百姓/g, '群众'],
  [/我们|咱们/g, '我'],
  [/如何|怎么|怎样/g, '怎'],
  [/给予|予以/g, '给'],
  [/个小时|个钟头|钟头/g, '小时'],
  [/立即|立刻|马上/g, '即'],
  [/增加|设置|增设|新增/g, '增'],
  [/依法|合法/g, '合法'],
  [/写清楚|写明|载明|明确规定|明确写明/g, '明确'],
  [/不(?:同意|赞成|支持|赞同)/g, '反对'],
];

/** Signs that only carry a sentence: 的、了、请, and words that every comment has. */
const LIGHT = /[的了呢吧啊呀哦]|建议|希望|我认为|我觉得|个人认为/g;

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** 二十三 → 23, 一万 → 10000. Undefined for what is no number: 一律、千万别. */
function amountOf(written: string): number | undefined {
  let [whole, part, digit] = [0, 0, 0];
  for (const sign of written) {
    if (sign in DIGITS) digit = DIGITS[sign]!;
    else if (sign in TENS) [part, digit] = [part + (digit || 1) * TENS[sign]!, 0];
    else if (sign === '万') [whole, part, digit] = [whole + (part + digit || 1) * 10_000, 0, 0];
    else return undefined;
  }
  return whole + part + digit;
}

/** Only before something that is counted: 一律、一刀切 stay words. */
const CHINESE_NUMBER =
  /[零〇一二两三四五六七八九十百千万]+(?=个|日|天|年|月|周|元|米|条|款|项|块|倍|次|人|岁|平方|点|时|小时|%|以上|以下)/g;
const PERCENT = /百分之([零〇一二两三四五六七八九十百\d]+)/g;

/** Numbers in digits, so that 三十日 and 30日 are the same; 1万 and 一万 too. */
const inDigits = (text: string): string =>
  text
    .replace(PERCENT, (_, number: string) => `${amountOf(number) ?? number}%`)
    .replace(/(\d+(?:\.\d+)?)万/g, (_, number: string) => String(Number(number) * 10_000))
    .replace(CHINESE_NUMBER, (written) => String(amountOf(written) ?? written))
    .replace(/(?<=\d)天/g, '日');

export const folded = (text: string): string =>
  inDigits(SAME.reduce((folding, [words, one]) => folding.replace(words, one), text.normalize('NFKC').toLowerCase()));

/** The words of a comment as they are compared: letters and digits alone, without courtesies. */
export const plain = (text: string): string =>
  folded(text.normalize('NFKC').replace(COURTESIES, ''))
    .replace(LIGHT, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
