import { type FilingContext, timelineEvents } from '@fashen/workflow-filing';
import { serverPart } from '../workflow/server-part.js';
import { filingHandlers } from './handlers.js';
import { presentFiling } from './present.js';

export const filingPart = serverPart<FilingContext>({
  handlers: filingHandlers,
  details: ({ sql, process, context }) => presentFiling(sql, process, context),
  timeline: timelineEvents,
  choices: {},
});
