import type { DraftingContext } from '@fashen/workflow-drafting';
import { serverPart } from '../workflow/server-part.js';
import { ofDrafting } from './choices.js';
import { draftingHandlers } from './handlers.js';
import { presentDrafting } from './present.js';

export const draftingPart = serverPart<DraftingContext>({
  handlers: draftingHandlers,
  details: ({ sql, process, context, parts }) => presentDrafting(sql, process, context, parts),
  timeline: new Set(),
  choices: ofDrafting,
});
