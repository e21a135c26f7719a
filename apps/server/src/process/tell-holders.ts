import type { Calendar } from '@fashen/calendar';
import { formatDate, type IsoDate } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import { type Deadline, NoticeRepository, type Sql, type Task, TaskRepository } from '@fashen/persistence';
import { limitOf } from '../deadline/compute.js';

/** One deadline that the calendar moved; `before` is the edition that it was computed by until now. */
export type CalendarChange = {
  revision: string;
  deadline: Deadline;
  dueAfter: IsoDate;
  calendar: Calendar;
  before: string;
  at: Instant;
};

/** The notices that the calendar has and the edition before had not: an edition's name lists what was added to it. */
const newNumbers = ({ edition, notices }: Calendar, before: string): string => {
  const added = edition.startsWith(before) ? edition.slice(before.length) : edition;
  return notices.flatMap(({ number }) => (added.includes(number) ? [number] : [])).join('、');
};

function wordsOf({ deadline, dueAfter, calendar, before }: CalendarChange): { zh: string; en: string } {
  const { label } = limitOf(deadline);
  const [from, to] = [formatDate(deadline.due), formatDate(dueAfter)];
  const numbers = newNumbers(calendar, before);
  return {
    zh: `${label.zh}的届满日由${from.zh}调整为${to.zh}：工作日历已按放假通知更新（${numbers}）。`,
    en: `${label.en} now ends on ${to.en} instead of ${from.en}: the working calendar follows the holiday notice ${numbers}.`,
  };
}

const addressee = ({ person, party, role }: Task) => (person === null ? { person, party, role } : { person, party: null, role: null });

/** Tells whoever holds a task under the deadline that its last day has moved, from when to when, and why. In the transaction that moves it. */
export async function tellHolders(sql: Sql, change: CalendarChange): Promise<void> {
  const { deadline, revision, at } = change;
  const tasks = (await new TaskRepository(sql).ofProcess(deadline.process)).filter(({ deadlineKey }) => deadlineKey === deadline.key);
  const told = [...new Map(tasks.map(addressee).map((to) => [JSON.stringify(to), to])).values()];
  const notices = new NoticeRepository(sql);
  const text = JSON.stringify(wordsOf(change));
  for (const [n, to] of told.entries())
    await notices.putOnce({ id: `${revision}/${n}`, ...to, process: deadline.process, text, createdAt: at });
}
