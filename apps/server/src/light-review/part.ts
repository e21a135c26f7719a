import { type LightReviewContext, timelineEvents } from '@fashen/workflow-light-review';
import { serverPart } from '../workflow/server-part.js';
import { lightReviewHandlers } from './handlers.js';
import { presentLightReview } from './present.js';

export const lightReviewPart = serverPart<LightReviewContext>({
  handlers: lightReviewHandlers,
  details: ({ sql, process, context, parts }) => presentLightReview(sql, process, context, parts),
  timeline: timelineEvents,
  choices: {},
});
