import { labelled } from '../../libs/participation/src/testing/labelled.js';

const TEXTS = [...labelled('tuned'), ...labelled('judged')].map(({ text }) => text);
const ARTICLES = ['第五条', '第七条', '第九条', undefined];
const BEGINS = ['', '您好，', '尊敬的领导：', '我是本市居民。', '坚决要求：', '转发：'];
const ENDS = ['', '谢谢！', '望采纳。', '请认真考虑。', '支持的请转发', '。'];
const WORDS =
  '停车位收费标准小区业主平台车辆时段周边医院学校商场夜间免费预约押金退还公示监督投诉电话残疾人新能源充电桩消防通道老旧改造地下室'.split(
    '',
  );

/** The same for the same number, and spread evenly. */
const drawn = (n: number, salt: number, most: number): number => {
  const mixed = Math.imul(n ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % most;
};

const own = (n: number): string =>
  `${Array.from({ length: 30 + drawn(n, 1, 60) }, (_, at) => WORDS[drawn(n, at + 20, WORDS.length)]).join('')}，建议修改为${drawn(n, 3, 900)}元。`;

/**
 * One of many: two thirds take words over from one of some two hundred and fifty texts, a third of those changing a little; one third says
 * something that nobody else says.
 */
export function comment(n: number): { text: string; clause?: string; speaker: string; name?: string; contact?: string } {
  const text =
    drawn(n, 5, 3) === 0
      ? own(n)
      : `${BEGINS[drawn(n, 6, BEGINS.length)]}${TEXTS[drawn(n, 7, TEXTS.length)]}${ENDS[drawn(n, 8, ENDS.length)]}`;
  const clause = ARTICLES[drawn(n, 9, ARTICLES.length)];
  return {
    text,
    ...(clause === undefined ? {} : { clause }),
    speaker: drawn(n, 10, 10) === 0 ? 'business' : 'person',
    ...(drawn(n, 11, 2) === 0 ? { name: `甲${n}`, contact: `138${String(n).padStart(8, '0')}` } : {}),
  };
}
