import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { correctionEffects } from './effects.js';
import { correctionEvents, open } from './events.js';
import { correctionMachine } from './machine.js';
import { messages } from './messages.js';
import { correctionModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 纠错: an order to put a document right, and what comes of it. A document may have several at a time. */
export const correction = defineWorkflow({
  name: 'correction',
  version: 1,
  label: { zh: '纠错', en: 'correction' },
  machine: correctionMachine,
  start: open,
  events: correctionEvents,
  checkers,
  duties,
  effects: correctionEffects,
  readers,
  states,
  messages,
  model: correctionModel,
});
