import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let dictionary: Jieba | undefined;

const NUMBER = '[〇零一二三四五六七八九十百千万亿两\\d.,]+';
const UNIT =
  '个?(?:工作日|自然日|小时|月|星期|周|季度|年度|年|日|天|万元|亿元|元|人|名|次|倍|倍|份|件|条|款|项|目|章|节|编|号|级|部分|%|平方米|公里|公斤|米|吨)';
/** A number is read with what it counts: 十五日 to 三十日 is one word for another, and 第九条 is one name. */
const QUANTITY = new RegExp(`^(?:第${NUMBER}(?:${UNIT})?(?:之${NUMBER})?|百分之${NUMBER}|${NUMBER}${UNIT})$`);
const BEGINS_QUANTITY = new RegExp(`^(?:第|百分之|${NUMBER})`);
const LONGEST = 6;

/** Cuts a text without typography into words; joined they are the text. Without guessing of new words, so that the same is always cut alike. */
export function wordsOf(plain: string): string[] {
  if (plain === '') return [];
  dictionary ??= Jieba.withDict(dict);
  const words: string[] = [];
  let at = 0;
  // By length only: half a surrogate pair comes back as another sign of the same length.
  for (const { length } of dictionary.cut(plain, false)) {
    words.push(plain.slice(at, at + length));
    at += length;
  }
  if (at !== plain.length) return plain.split('');
  return joinQuantities(words);
}

function joinQuantities(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = BEGINS_QUANTITY.test(words[at] ?? '') ? quantityLength(words, at) : 1;
    joined.push(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(''));
    at += length;
  }
  return joined;
}

function quantityLength(words: readonly string[], at: number): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length -= 1)
    if (QUANTITY.test(words.slice(at, at + length).join(''))) return length;
  return 1;
}
