import { defineEvents, defineWorkflow, field } from '@fashen/engine';
import { setup } from 'xstate';
import { z } from 'zod';

/** A workflow that no page has heard of: an office follows up on a document, and tells how it went. */
const start = {
  label: { zh: '发起督办', en: 'begin a follow-up' },
  by: ['generalOffice'],
  payload: z.strictObject({ document: field.chosen('subject', '督办文件', 'Document') }),
  subject: 'document',
  facts: [],
} as const;

const events = defineEvents<object>()({
  tellHowItWent: {
    label: { zh: '反馈督办情况', en: 'tell how it went' },
    by: ['generalOffice'],
    payload: z.strictObject({
      words: field.text('督办情况', 'How it went'),
      on: field.day('反馈日期', 'Day'),
    }),
    facts: [],
  },
});

const machine = setup({ types: { events: {} as { type: 'tellHowItWent' } } }).createMachine({
  id: 'errand',
  initial: 'open',
  states: { open: { on: { tellHowItWent: 'done' } }, done: { type: 'final' } },
});

export const errand = defineWorkflow({
  name: 'errand',
  version: 1,
  label: { zh: '督办', en: 'follow-up' },
  machine,
  start,
  events,
  readers: ['process', 'timeline', 'history'].map((what) => ({ what, by: ['generalOffice', 'auditor'] })),
  states: {
    open: { label: { zh: '督办中', en: 'being followed up' } },
    done: { label: { zh: '已反馈', en: 'told' } },
  },
} as never);
