import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { omissionEffects } from './effects.js';
import { omissionEvents, open } from './events.js';
import { omissionMachine } from './machine.js';
import { messages } from './messages.js';
import { omissionModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 漏审漏备: documents that were never reviewed or never filed. */
export const omission = defineWorkflow({
  name: 'omission',
  version: 1,
  label: { zh: '漏审漏备办理', en: 'omission' },
  machine: omissionMachine,
  start: open,
  events: omissionEvents,
  checkers,
  duties,
  effects: omissionEffects,
  readers,
  states,
  messages,
  model: omissionModel,
});
