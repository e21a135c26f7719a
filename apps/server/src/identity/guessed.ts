import type { Words } from '@fashen/engine';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Guesses that a password must withstand: a billion, weeks of a machine that has stolen the hashes; nobody makes them at the door. */
export const GUESSES = 1e9;
/** The beginning tells enough, and holds the process for milliseconds, not for the tenth of a second of a long pattern made up for it. */
const LOOKED_AT = 40;

/** What offices of this kind make passwords of, whoever sits there. */
const OFFICE = [
  ...[
    '法审',
    '政府',
    '政务',
    '办公室',
    '司法',
    '司法局',
    '法制',
    '法制办',
    '审查',
    '合法性',
    '规范性文件',
    '文件',
    '公务员',
    '党委',
    '口令',
    '密码',
  ],
  ...['fashen', 'zhengfu', 'zhengwu', 'bangong', 'bangongshi', 'sifa', 'sifaju', 'fazhi', 'fazhiban', 'shencha', 'hefaxing', 'guifan'],
  ...['wenjian', 'gongwuyuan', 'dangwei', 'kouling', 'mima', 'zhongguo', 'china', 'admin', 'administrator', 'office', 'gov', 'govcn'],
  ...['linjiang', '临江', '临江市', 'linjiangshi', 'linjiangcity'],
];

const estimator = new ZxcvbnFactory({ dictionary: { ...dictionary, office: OFFICE }, graphs: adjacencyGraphs });

const BY_DICTIONARY: Readonly<Record<string, Words>> = {
  userInputs: { zh: '含有账号、姓名、单位或者地名（包括拼音）', en: 'it holds the login, the name, the office or the place' },
  office: { zh: '含有机关常用的词', en: 'it holds a word that every office uses' },
  'passwords-common': { zh: '含有许多人都在用的口令', en: 'it holds a password that many people use' },
};
const BY_PATTERN: Readonly<Record<string, Words>> = {
  spatial: { zh: '含有键盘上相邻的键', en: 'it follows neighbouring keys' },
  repeat: { zh: '重复同样的字符', en: 'it repeats itself' },
  sequence: { zh: '含有连续的数字或者字母', en: 'it counts on' },
  date: { zh: '含有日期', en: 'it holds a date' },
  regex: { zh: '含有年份', en: 'it holds a year' },
};

/** How many guesses it takes whoever tries the likely ones first, and what makes it likely. */
export function guessed(password: string, own: readonly string[]): { guesses: number; because: Words[] } {
  const { guesses, sequence } = estimator.check([...password].slice(0, LOOKED_AT).join(''), [...own]);
  const because = sequence.flatMap(({ pattern, dictionaryName }) => BY_DICTIONARY[dictionaryName ?? ''] ?? BY_PATTERN[pattern] ?? []);
  return { guesses, because: [...new Set(because)] };
}
