import { type ReviewContext, timelineEvents } from '@fashen/workflow-legality-review';
import { serverPart } from '../workflow/server-part.js';
import { reviewHandlers } from './handlers.js';
import { presentReview } from './present.js';

export const reviewPart = serverPart<ReviewContext>({
  handlers: reviewHandlers,
  details: ({ sql, process, context, parts, at }) => presentReview(sql, process, context, parts, at),
  timeline: timelineEvents,
  choices: {},
});
