import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { unifiedEffects } from './effects.js';
import { apply, unifiedEvents } from './events.js';
import { unifiedMachine } from './machine.js';
import { messages } from './messages.js';
import { unifiedModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 三统一 registration, unified number and publication: one running process for a document. */
export const threeUnifieds = defineWorkflow({
  name: 'three-unifieds',
  version: 1,
  label: { zh: '统一登记、统一编号、统一发布', en: 'the three unifieds' },
  machine: unifiedMachine,
  start: apply,
  events: unifiedEvents,
  checkers,
  duties,
  effects: unifiedEffects,
  readers,
  states,
  messages,
  model: unifiedModel,
});
