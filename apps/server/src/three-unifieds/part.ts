import { timelineEvents, type UnifiedContext } from '@fashen/workflow-three-unifieds';
import { serverPart } from '../workflow/server-part.js';
import { unifiedHandlers } from './handlers.js';
import { presentUnifieds } from './present.js';

export const unifiedPart = serverPart<UnifiedContext>({
  handlers: unifiedHandlers,
  details: ({ sql, process, context, at }) => presentUnifieds(sql, process, context, at),
  timeline: timelineEvents,
  choices: {},
});
