import type { TaskSpec } from '@fashen/engine';
import type { ReviewContext } from './context.js';

type Task = TaskSpec<ReviewContext>;

export const review = (context: ReviewContext) => context.parties.review;
export const office = (context: ReviewContext) => context.parties.office;
export const drafting = (context: ReviewContext) => context.parties.drafting;
const handler = (context: ReviewContext) => context.handler;

export const task = (zh: string, en: string, role: string, party: Task['party'], more: Partial<Task> = {}): Task => ({
  label: { zh, en },
  role,
  party,
  ...more,
});
export const handling = (zh: string, en: string, more: Partial<Task> = {}) =>
  task(zh, en, 'caseHandler', review, { person: handler, ...more });
