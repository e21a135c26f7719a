import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { objectionEffects } from './effects.js';
import { objectionEvents, receive } from './events.js';
import { objectionMachine } from './machine.js';
import { messages } from './messages.js';
import { objectionModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 公民异议审查 one objection, from receipt to the answer, and to what became of the document. */
export const objectionReview = defineWorkflow({
  name: 'objection-review',
  version: 1,
  label: { zh: '公民异议审查', en: 'objection review' },
  machine: objectionMachine,
  start: receive,
  events: objectionEvents,
  checkers,
  duties,
  effects: objectionEffects,
  readers,
  states,
  messages,
  model: objectionModel,
});
