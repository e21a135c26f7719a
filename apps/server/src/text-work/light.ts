import type * as tasks from './tasks.js';

type Task = keyof typeof tasks;

/** Tasks that go through what they are given once, line by line. */
const ONCE_THROUGH: ReadonlySet<Task> = new Set<Task>([
  'anchorsInWords',
  'clausesOfText',
  'draftWordsInText',
  'formOfComment',
  'formOfObjection',
  'pageOfConsultation',
  'pageOfDocument',
  'renderPaper',
  'renderText',
  'textOfDay',
  'validityInText',
]);

/** Characters, all told, of what they are given: with as many none of them took more than 8 ms, whatever the text. */
const MOST = 30_000;
/** A paper is made of many small parts, which cost more than their characters. */
const MOST_OF_PAPER = 6_000;

export const goesOnceThrough = (name: Task): boolean => ONCE_THROUGH.has(name);

/** Is this done sooner than it is handed to a thread? */
export const isLight = (name: Task, input: unknown): boolean =>
  goesOnceThrough(name) && fits(input, name.startsWith('render') ? MOST_OF_PAPER : MOST) >= 0;

/** How much room is left of `room` when all characters of a value are in it; below 0 where they are not. */
function fits(value: unknown, room: number): number {
  if (typeof value === 'string') return room - value.length;
  if (value === null || typeof value !== 'object') return room - 1;
  let left = room - 1;
  for (const part of Object.values(value)) {
    if (left < 0) return left;
    left = fits(part, left);
  }
  return left;
}
