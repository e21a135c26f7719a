import type { Words } from '@fashen/engine';
import type { z } from 'zod';

const TYPES: Readonly<Record<string, Words>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '数组', en: 'an array' },
  object: { zh: '对象', en: 'an object' },
  date: { zh: '日期', en: 'a date' },
  null: { zh: 'null', en: 'null' },
};

const FORMATS: Readonly<Record<string, Words>> = {
  date: { zh: '日期应写作 YYYY-MM-DD，且确有其日', en: 'a date that exists, as YYYY-MM-DD, is expected' },
  datetime: { zh: '时刻应为 ISO 8601 格式', en: 'an instant in ISO 8601 is expected' },
  uuid: { zh: '应为 UUID 标识', en: 'a UUID is expected' },
  email: { zh: '应为电子邮箱地址', en: 'an e-mail address is expected' },
  regex: { zh: '格式不符', en: 'the format does not match' },
};

const named = (type: string): Words => TYPES[type] ?? { zh: type, en: type };

const UNITS: Readonly<Record<string, Words>> = {
  string: { zh: '个字符', en: ' character(s)' },
  array: { zh: '项', en: ' item(s)' },
  set: { zh: '项', en: ' item(s)' },
};

const bound = (word: Words, limit: bigint | number, origin: string): Words => ({
  zh: `${word.zh} ${limit} ${UNITS[origin]?.zh ?? ''}`.trimEnd(),
  en: `${word.en} ${limit}${UNITS[origin]?.en ?? ''} expected`,
});

/** What is wrong with one field, as a sentence in both languages; it never repeats what was sent. */
export function issueWords(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type': {
      const { zh, en } = named(issue.expected);
      return issue.input === undefined
        ? { zh: `此项缺失或类型不符，应为${zh}。`, en: `This field is missing or of another type; ${en} is expected.` }
        : { zh: `类型不符，应为${zh}。`, en: `The type does not match; ${en} is expected.` };
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return { zh: `只能是下列之一：${choices.join('、')}。`, en: `One of these is expected: ${choices.join(', ')}.` };
    }
    case 'unrecognized_keys':
      return { zh: '没有这一项，请删除。', en: 'There is no such field; remove it.' };
    case 'too_small': {
      const { zh, en } = bound({ zh: '不得少于', en: 'at least' }, issue.minimum, issue.origin);
      return { zh: `${zh}。`, en: `Too little: ${en}.` };
    }
    case 'too_big': {
      const { zh, en } = bound({ zh: '不得超过', en: 'at most' }, issue.maximum, issue.origin);
      return { zh: `${zh}。`, en: `Too much: ${en}.` };
    }
    case 'invalid_format': {
      const { zh, en } = FORMATS[issue.format] ?? { zh: `应符合格式 ${issue.format}`, en: `the format ${issue.format} is expected` };
      return { zh: `${zh}。`, en: `${en[0]?.toUpperCase()}${en.slice(1)}.` };
    }
    default:
      return { zh: '内容不符合要求。', en: 'The content does not meet the contract.' };
  }
}
