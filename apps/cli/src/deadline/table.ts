import { type Deadline, type DeadlineDay, weekday } from '@fashen/calendar';
import { formatDate } from '@fashen/domain';
import type { Limit, Profile, Unit } from '@fashen/policy';

const UNITS: Record<Unit, string> = { d: '日', wd: '个工作日', m: '个月', y: '年' };
const WEEKDAYS = '日一二三四五六';
/** Longer explanations show runs of ordinary days in one line. */
const SHORT = 45;

export const amountInWords = (amount: number, unit: Unit): string => `${amount < 0 ? '前推' : ''}${Math.abs(amount)}${UNITS[unit]}`;

const width = (text: string): number => [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

const row = (date: string, counts: string, n: string, why: string, source: string): string =>
  `  ${pad(date, 28)}${pad(counts, 8)}${pad(n, 10)}${why}${source === '' ? '' : `（${source}）`}`.trimEnd();

const dateCell = (date: string): string => `${date} 周${WEEKDAYS[weekday(date)]}`;
const isOrdinary = (day: DeadlineDay | undefined): boolean => day?.counts === true && day.why === null;

function rows(days: readonly DeadlineDay[]): string[] {
  const lines: string[] = [];
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index]!;
    let end = index;
    while (days.length > SHORT && isOrdinary(day) && isOrdinary(days[end + 1])) end += 1;
    const last = days[end]!;
    const date = end === index ? dateCell(day.date) : `${day.date} 至 ${last.date}`;
    const n = end === index ? `第${day.n}日` : `第${day.n}–${last.n}日`;
    lines.push(row(date, day.counts ? '计入' : '不计', day.counts ? n : '', day.why ?? '', day.source ?? ''));
    index = end;
  }
  return lines;
}

/** The deadline as a table for people. */
export function deadlineTable(deadline: Deadline, limit: Limit | null, profile: Profile): string {
  const { amount, unit, extension, due } = deadline;
  const facts = [
    `期限：${limit ? `${limit.label.zh}（${deadline.key}）` : deadline.key}，${amountInWords(amount, unit)}${extension > 0 ? `，延长${amountInWords(extension, unit)}` : ''}`,
    ...(limit ? [`起算：${limit.from.zh} ${formatDate(deadline.from).zh}`] : [`起算：${formatDate(deadline.from).zh}`]),
    `届满：${due === null ? '无法确定' : `${formatDate(due).zh}（周${WEEKDAYS[weekday(due)]}）`}${deadline.certain ? '' : '〔暂定〕'}`,
    `依据：${deadline.basis}${deadline.verified ? '' : '〔未核实〕'}，参数：${profile.title.zh}（${profile.name}）`,
    ...(deadline.note ? [`注意：${deadline.note.zh}`] : []),
    ...(limit?.note ? [`说明：${limit.note.zh}`] : []),
  ];
  return [...facts, '', row('日期', '计入', '序号', '说明', ''), ...rows(deadline.days), ''].join('\n');
}

/** All limits of a profile as a table for people. */
export function limitTable(profile: Profile, limits: readonly Limit[]): string {
  const lines = limits.map(
    (limit) =>
      `  ${pad(limit.key, 34)}${pad(amountInWords(limit.amount, limit.unit), 16)}${limit.label.zh}；自${limit.from.zh}；${limit.basis}${limit.verified ? '' : '〔未核实〕'}`,
  );
  return [`${profile.title.zh}（${profile.name}）`, ...lines, ''].join('\n');
}
