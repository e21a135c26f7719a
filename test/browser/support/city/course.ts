import type { Desk } from './desk.js';

/** A place of the played city that pages are looked at in. */
export type Shown = { id: string; document: string };
type Case = { id: string; document: string };

/** Names what was played: the case that it is about, and the life of its document where it has one. */
export type Shows = (stage: string, shown: Case, life?: Case) => void;

/** What becomes of one document: it yields the day on which it goes on. Courses go on side by side, in the order of the days. */
export type Course = (desk: Desk, shows: Shows) => AsyncGenerator<string, void, void>;

/** Plays the courses in the order of their days; on one day in the order of the list. */
export async function playCourses(desk: Desk, courses: readonly Course[], shows: Shows): Promise<void> {
  const waiting: { course: AsyncGenerator<string, void, void>; day: string; n: number }[] = [];
  for (const [n, begin] of courses.entries()) {
    const course = begin(desk, shows);
    const { value } = await course.next();
    if (value) waiting.push({ course, day: value, n });
  }
  for (;;) {
    waiting.sort((one, other) => one.day.localeCompare(other.day) || one.n - other.n);
    const next = waiting[0];
    if (!next) return;
    await desk.on(next.day);
    const { value, done } = await next.course.next();
    await desk.settled();
    if (done || !value) waiting.shift();
    else next.day = value;
  }
}
