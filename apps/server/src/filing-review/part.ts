import { type FilingReviewContext, timelineEvents } from '@fashen/workflow-filing-review';
import { serverPart } from '../workflow/server-part.js';
import { filingReviewHandlers } from './handlers.js';
import { presentFilingReview } from './present.js';

export const filingReviewPart = serverPart<FilingReviewContext>({
  handlers: filingReviewHandlers,
  details: ({ sql, process, context }) => presentFilingReview(sql, process, context),
  timeline: timelineEvents,
  choices: {},
});
