import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { lightReviewEffects } from './effects.js';
import { lightReviewEvents, receive } from './events.js';
import { lightReviewMachine } from './machine.js';
import { messages } from './messages.js';
import { lightReviewModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 涉法件: a legal opinion on papers that are not normative documents of one's own. */
export const lightReview = defineWorkflow({
  name: 'light-review',
  version: 1,
  label: { zh: '涉法件办理', en: 'light review' },
  machine: lightReviewMachine,
  start: receive,
  events: lightReviewEvents,
  checkers,
  duties,
  effects: lightReviewEffects,
  readers,
  states,
  messages,
  model: lightReviewModel,
});
