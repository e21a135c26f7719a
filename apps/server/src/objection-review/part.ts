import type { ObjectionContext } from '@fashen/workflow-objection-review';
import { serverPart } from '../workflow/server-part.js';
import { objections } from './choices.js';
import { objectionHandlers } from './handlers.js';
import { forAuthority, presentObjection } from './present.js';
import { openTexts } from './sealed-texts.js';

export const objectionPart = serverPart<ObjectionContext>({
  handlers: (services) => objectionHandlers(services, openTexts(services.sealingKey)),
  details: ({ sql, process, context, parts }) => presentObjection(sql, process, context, parts),
  timeline: new Set(),
  choices: objections,
  shownTo: forAuthority,
});
