import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { deliberationEffects } from './effects.js';
import { apply, deliberationEvents } from './events.js';
import { deliberationMachine } from './machine.js';
import { messages } from './messages.js';
import { deliberationModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 集体审议与签发 deliberation and signature: one process for a document. */
export const deliberation = defineWorkflow({
  name: 'deliberation',
  version: 1,
  label: { zh: '集体审议与签发', en: 'deliberation and signature' },
  machine: deliberationMachine,
  start: apply,
  events: deliberationEvents,
  checkers,
  duties,
  effects: deliberationEffects,
  readers,
  states,
  messages,
  model: deliberationModel,
});
