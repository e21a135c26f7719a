import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { draftingEffects } from './effects.js';
import { draftingEvents, open } from './events.js';
import { draftingMachine } from './machine.js';
import { messages } from './messages.js';
import { draftingModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 起草: from the first text to the signed submission, with everything that must be heard and checked on the way. */
export const drafting = defineWorkflow({
  name: 'drafting',
  version: 1,
  label: { zh: '起草', en: 'drafting' },
  machine: draftingMachine,
  start: open,
  events: draftingEvents,
  checkers,
  duties,
  effects: draftingEffects,
  readers,
  states,
  messages,
  model: draftingModel,
});
