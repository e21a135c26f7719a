import type { WorkflowDefinition } from '@fashen/engine';
import { DISCUSSION } from '@fashen/workflow-legality-review';
import { setup } from 'xstate';
import { z } from 'zod';

/** A discussion that is opened and says nothing: what a review needs of it where only the review is looked at. */
export const silentDiscussion: WorkflowDefinition = {
  name: DISCUSSION,
  version: 1,
  machine: setup({}).createMachine({ initial: 'open', states: { open: {} } }),
  start: {
    label: { zh: '启动沟通', en: 'open' },
    by: 'system',
    subject: 'document',
    payload: z.strictObject({
      review: z.string(),
      document: z.string(),
      version: z.string(),
      textHash: z.string(),
      title: z.string(),
      profile: z.string(),
      parties: z.strictObject({ drafting: z.string(), review: z.string() }),
      items: z.array(
        z.strictObject({
          id: z.string(),
          ordinal: z.int(),
          weight: z.string(),
          response: z.string(),
          reason: z.string().nullable(),
        }),
      ),
      drafters: z.array(z.string()),
      reviewers: z.array(z.string()),
      handlers: z.array(z.string()),
    }),
  },
  events: {},
};
