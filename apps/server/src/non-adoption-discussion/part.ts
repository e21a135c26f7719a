import { type DiscussionContext, timelineEvents } from '@fashen/workflow-non-adoption-discussion';
import { serverPart } from '../workflow/server-part.js';
import { discussionHandlers } from './handlers.js';
import { presentDiscussion } from './present.js';

export const discussionPart = serverPart<DiscussionContext>({
  handlers: discussionHandlers,
  details: ({ sql, process, context, parts }) => presentDiscussion(sql, process, context, parts),
  timeline: timelineEvents,
  choices: {},
});
