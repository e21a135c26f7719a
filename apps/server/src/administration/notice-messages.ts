import type { Finding, Json } from '@fashen/domain';
import type { Message } from '@fashen/engine';
import type { SpokenFinding } from '../platform/problem/problem.js';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

/** What the rules of libs/calendar say of a notice. */
const NOTICE_MESSAGES: Readonly<Record<string, Message>> = {
  'notice.number': message(
    '文号格式不符。',
    'This is no document number of the State Council.',
    '请按原文填写，如“国办发明电〔2025〕7号”。',
    'Write it as published, such as 国办发明电〔2025〕7号.',
  ),
  'notice.date': message('日期不存在。', 'This day does not exist.', '请按原文核对日期。', 'Check the day with the notice.'),
  'notice.range': message(
    '放假起止日期颠倒或者不存在。',
    'The days off end before they begin, or do not exist.',
    '请按原文核对起止日期。',
    'Check both days with the notice.',
  ),
  'notice.otherYear': message(
    '日期不属于通知所安排的年份。',
    'The day does not belong to the year of the notice.',
    '请核对年份；只有上一年12月29日以后的日期可以一并安排。',
    'Check the year; of the year before only 29 December and later can be arranged.',
  ),
  'notice.notWeekend': message(
    '调休上班日不是星期六或者星期日。',
    'The make-up working day is no Saturday or Sunday.',
    '请按原文核对调休上班日。',
    'Check the day with the notice.',
  ),
  'notice.bothWays': message('同一日既放假又上班。', 'One day is both off and worked.', '请按原文核对。', 'Check the day with the notice.'),
  'notice.empty': message('没有放假日期。', 'There is no day off.', '请填写放假安排（off）。', 'Give the days off.'),
  'notice.notPublished': message(
    '发布日期尚未到来。',
    'The day of publication lies ahead.',
    '请在通知发布后导入。',
    'Import the notice once it is published.',
  ),
  'notice.yearKnown': message(
    '{year}年的放假通知已经导入（{number}）。',
    'The notice for {year} is known: {number}.',
    '更正该通知的，请使用同一文号；另有调整通知的，请填写 amends: true。',
    'To mend it use the same number; for a notice that changes it set amends to true.',
  ),
  'notice.nothingToAmend': message(
    '{year}年尚无可以调整的放假通知。',
    'There is no notice for {year} to be changed.',
    '请先导入该年的放假通知。',
    'Import the notice of that year first.',
  ),
  'notice.fixedHoliday': message(
    '法定节假日未列入放假：{days}。',
    'Holidays fixed by the regulation are not off: {days}.',
    '请按原文补全放假安排。',
    'Complete the days off from the notice.',
  ),
  'notice.known': message(
    '该通知已经导入，内容相同。',
    'This notice is known, word for word.',
    '不需要再次导入。',
    'Nothing more is needed.',
  ),
};

const listed = (value: Json | undefined): Json => (Array.isArray(value) ? value.join('、') : (value ?? null));

/** A finding of libs/calendar with its sentence. @throws Error for a rule that has none */
export function spokenNoticeFinding({ rule, field, basis, ...details }: Finding): SpokenFinding {
  const words = NOTICE_MESSAGES[rule];
  if (!words) throw new Error(`The rule ${rule} has no sentence`);
  return {
    rule,
    ...(field ? { field: `/${field.replaceAll('.', '/')}` } : {}),
    ...(basis ? { basis } : {}),
    ...words,
    details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, listed(value)])),
  };
}
