import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { filingReviewEffects } from './effects.js';
import { filingReviewEvents, open } from './events.js';
import { filingReviewMachine } from './machine.js';
import { messages } from './messages.js';
import { filingReviewModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 备案审查: one running process for a filing and its receiver. */
export const filingReview = defineWorkflow({
  name: 'filing-review',
  version: 1,
  label: { zh: '备案审查', en: 'filing review' },
  machine: filingReviewMachine,
  start: open,
  events: filingReviewEvents,
  checkers,
  duties,
  effects: filingReviewEffects,
  readers,
  states,
  messages,
  model: filingReviewModel,
});
