import { type SpineContext, timelineEvents } from '@fashen/workflow-normative-document';
import { serverPart } from '../workflow/server-part.js';
import { spineHandlers } from './handlers.js';
import { presentSpine } from './present.js';

export const spinePart = serverPart<SpineContext>({
  handlers: spineHandlers,
  details: async ({ context }) => presentSpine(context),
  timeline: timelineEvents,
  choices: {},
});
