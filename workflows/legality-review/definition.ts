import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { reviewEffects } from './effects.js';
import { reviewEvents, submit } from './events.js';
import { reviewMachine } from './machine.js';
import { messages } from './messages.js';
import { reviewModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 合法性审查 legality review: the first workflow of the house. */
export const legalityReview = defineWorkflow({
  name: 'legality-review',
  version: 1,
  label: { zh: '合法性审查', en: 'legality review' },
  machine: reviewMachine,
  start: submit,
  events: reviewEvents,
  checkers,
  duties,
  effects: reviewEffects,
  readers,
  states,
  messages,
  model: reviewModel,
});
