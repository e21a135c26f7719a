import { type CorrectionContext, timelineEvents } from '@fashen/workflow-correction';
import { serverPart } from '../workflow/server-part.js';
import { corrections } from './choices.js';
import { correctionHandlers } from './handlers.js';
import { presentCorrection } from './present.js';

export const correctionPart = serverPart<CorrectionContext>({
  handlers: correctionHandlers,
  details: ({ sql, process, context, parts }) => presentCorrection(sql, process, context, parts),
  timeline: timelineEvents,
  choices: corrections,
});
