import type { Message } from '@fashen/engine';
import type { SpokenFinding } from '../platform/problem/problem.js';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

const MESSAGES = {
  'list.onlyClerks': message(
    '发文目录由制定机关的报备员、联络员或者办公室上报。',
    'Lists of papers are handed in by filing clerks, liaisons or the general office of the authority.',
    '请由该机关的人员上报。',
    'Have somebody of that authority hand it in.',
  ),
  'list.notYours': message(
    '您不是该机关的人员。',
    'You do not act for that authority.',
    '请填写本机关，或者以该机关身份登录。',
    'Name your own authority, or sign in for that one.',
  ),
  'list.noHead': message(
    '没有找到含文号、标题、日期三栏的表头。',
    'There is no headline with number, title and date.',
    '请在首行写明“文号”“标题”“日期”。',
    'Name the three columns 文号, 标题, 日期 in the first row.',
  ),
  'list.empty': message(
    '表头之下没有内容。',
    'There is nothing below the headline.',
    '请逐件列明；本季度没有发文的，不必上报。',
    'List every paper; a quarter without papers needs no list.',
  ),
  'list.incomplete': message(
    '第{row}行缺少{what}。',
    'Row {row} has no {whatEn}.',
    '请补全后重新上报。',
    'Complete it and hand it in again.',
  ),
  'list.badDate': message(
    '第{row}行的日期“{date}”无法识别。',
    'The day “{date}” in row {row} cannot be read.',
    '请按2026-01-05的形式填写。',
    'Write it as 2026-01-05.',
  ),
  'list.otherQuarter': message(
    '第{row}行的日期{date}不在所报季度之内。',
    'The day {date} in row {row} lies outside the quarter.',
    '请核对季度或者日期。',
    'Check the quarter or the day.',
  ),
  'list.twice': message(
    '第{row}行的文号与第{other}行相同。',
    'Row {row} has the number of row {other}.',
    '请核对文号。',
    'Check the numbers.',
  ),
  'omission.onlyReviewers': message(
    '由监督机关的备案审查员办理。',
    'This is done by filing reviewers of the supervising body.',
    '请由备案审查员办理。',
    'Have a filing reviewer do it.',
  ),
  'omission.notOurs': message(
    '该机关不由本机关监督。',
    'This body does not supervise that authority.',
    '请由上级政府的备案审查机构或者本级人大常委会办理。',
    'Leave it to the filing body of the government above, or the standing committee of its level.',
  ),
  'screening.known': message(
    '该文件已经在库，无须甄别。',
    'The library has this paper; it needs no screening.',
    '请直接办理。',
    'Go on with it.',
  ),
  'screening.omitted': message(
    '该文件已认定为规范性文件并列入漏审漏备。',
    'This paper was found normative and stands among those left out.',
    '请在其办理中处理。',
    'Deal with it in its case.',
  ),
  'paper.documentOrTitle': message(
    '在库文件填写文件，其他文件填写制定机关和标题，二者只填其一。',
    'Name a document of the library, or the authority and title of another paper, not both.',
    '请改填。',
    'Fill in one of them.',
  ),
  'paper.entered': message('该文件已经录入。', 'This paper was entered already.', '请启动或者打开其办理。', 'Open its case.'),
} as const satisfies Record<string, Message>;
export type OmissionRule = keyof typeof MESSAGES;

export const omissionFinding = (rule: OmissionRule, field = '', details?: NonNullable<SpokenFinding['details']>): SpokenFinding => ({
  rule,
  field,
  ...MESSAGES[rule],
  ...(details ? { details } : {}),
});
