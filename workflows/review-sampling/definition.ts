import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { samplingEffects } from './effects.js';
import { open, samplingEvents } from './events.js';
import { samplingMachine } from './machine.js';
import { messages } from './messages.js';
import { samplingModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 审查质量抽查: whether what was adopted was carried out, and how good the opinions are. */
export const reviewSampling = defineWorkflow({
  name: 'review-sampling',
  version: 1,
  label: { zh: '审查质量抽查', en: 'sampling of finished reviews' },
  machine: samplingMachine,
  start: open,
  events: samplingEvents,
  checkers,
  duties,
  effects: samplingEffects,
  readers,
  states,
  messages,
  model: samplingModel,
});
