import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { spineEffects } from './effects.js';
import { open, spineEvents } from './events.js';
import { spineMachine } from './machine.js';
import { messages } from './messages.js';
import { spineModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 行政规范性文件 the life of a document: the spine that the other processes answer to. */
export const normativeDocument = defineWorkflow({
  name: 'normative-document',
  version: 1,
  label: { zh: '行政规范性文件全程', en: 'life of a normative document' },
  machine: spineMachine,
  start: open,
  events: spineEvents,
  checkers,
  duties,
  effects: spineEffects,
  readers,
  states,
  messages,
  model: spineModel,
});
