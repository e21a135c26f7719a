import { plain } from './plain.js';

const SENTENCE = /[^。！？!?；;\n]+/gu;

/** A sentence with one of these asks for something or takes a stand; the others tell of the writer. */
const ASKS =
  /建议|希望|应当|应该|应|要求|请|反对|不同意|不赞成|支持|赞成|同意|能否|可否|能不能|不能|不得|不要|不合理|没有法律|取消|增加|改为|改成|修改|删|明确|允许|禁止|太|过于|过重|过高|过低/u;

/** Fewer signs than this carry no point by themselves: 建议明确具体标准. */
const ENOUGH = 20;

/** The sentences that ask for something, where there are enough of them; else everything. */
export function core(text: string): string {
  const asking = (text.normalize('NFKC').match(SENTENCE) ?? []).filter((sentence) => ASKS.test(sentence));
  const words = plain(asking.join('。'));
  return words.length >= ENOUGH ? words : plain(text);
}
