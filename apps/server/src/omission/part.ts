import { type OmissionContext, timelineEvents } from '@fashen/workflow-omission';
import { serverPart } from '../workflow/server-part.js';
import { ofOmissions } from './choices.js';
import { omissionHandlers } from './handlers.js';
import { presentOmission } from './present.js';

export const omissionPart = serverPart<OmissionContext>({
  handlers: omissionHandlers,
  details: ({ sql, process, context }) => presentOmission(sql, process, context),
  timeline: timelineEvents,
  choices: ofOmissions,
});
