import type { TaskSpec } from '@fashen/engine';
import { taskPlaces } from '@fashen/workflow-approval';
import type { InquiryKind, ReviewContext } from './context.js';

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

const asked = ({ inquiries }: ReviewContext, kind: InquiryKind) =>
  Object.values(inquiries).filter((one) => one.kind === kind && one.status === 'asked');

/** One task for each department and adviser that still owes an answer. */
export const inquired: readonly Task[] = [
  task('回复协审意见', 'reply to the co-review', 'coReviewer', review, {
    places: (context) => asked(context, 'coReview').map(({ party }) => ({ role: 'coReviewer', party: party!, person: null })),
  }),
  task('出具咨询意见', 'give advice', 'adviser', review, {
    places: (context) => asked(context, 'adviser').map(({ party, person }) => ({ role: 'adviser', party: party!, person })),
  }),
];

/** One task a seat whose turn it is. */
export const signers = (context: ReviewContext) => taskPlaces(context.approval);
