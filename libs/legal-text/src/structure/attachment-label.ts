import { toNumber } from './labels.js';

/** 附件1：名称 as label (in Arabic digits, 附： read as 附件), number (0 when it has none) and name. */
export function attachmentOf(line: string): { label: string; number: number; heading: string } {
  const match = /^附\s*(件|表|录|图)?\s*([0-9一二三四五六七八九十]{0,3})(-[0-9]{1,2})?\s*[：:]?/.exec(
    line.normalize('NFKC').replace(/[—－]/g, '-'),
  );
  const [all = '', word = '件', numeral = '', part = ''] = match ?? [];
  const number = numeral === '' ? 0 : (toNumber(numeral) ?? 0);
  return { label: `附${word}${number > 0 ? number : ''}${part}`, number, heading: line.slice(all.length).trim() };
}
