import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { filingEffects } from './effects.js';
import { filingEvents, open } from './events.js';
import { filingMachine } from './machine.js';
import { messages } from './messages.js';
import { filingModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 备案: one for each receiver of a document, with its own period, package and result. */
export const filing = defineWorkflow({
  name: 'filing',
  version: 1,
  label: { zh: '报送备案', en: 'filing' },
  machine: filingMachine,
  start: open,
  events: filingEvents,
  checkers,
  duties,
  effects: filingEffects,
  readers,
  states,
  messages,
  model: filingModel,
});
