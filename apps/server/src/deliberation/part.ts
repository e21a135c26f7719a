import { type DeliberationContext, timelineEvents } from '@fashen/workflow-deliberation';
import { serverPart } from '../workflow/server-part.js';
import { deliberation } from './choices.js';
import { deliberationHandlers } from './handlers.js';
import { presentDeliberation } from './present.js';

export const deliberationPart = serverPart<DeliberationContext>({
  handlers: deliberationHandlers,
  details: ({ sql, process, context, parts }) => presentDeliberation(sql, process, context, parts),
  timeline: timelineEvents,
  choices: deliberation,
});
