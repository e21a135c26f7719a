import { type SamplingContext, timelineEvents } from '@fashen/workflow-review-sampling';
import { serverPart } from '../workflow/server-part.js';
import { samplingHandlers } from './handlers.js';
import { presentSampling } from './present.js';

export const samplingPart = serverPart<SamplingContext>({
  handlers: samplingHandlers,
  details: ({ sql, process, context, parts }) => presentSampling(sql, process, context, parts),
  timeline: timelineEvents,
  choices: {},
});
