import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { projectEffects } from './effects.js';
import { open, projectEvents } from './events.js';
import { projectMachine } from './machine.js';
import { messages } from './messages.js';
import { projectModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 立项: what is to be drafted, why, and in which plan. */
export const projectInitiation = defineWorkflow({
  name: 'project-initiation',
  version: 1,
  label: { zh: '立项', en: 'project initiation' },
  machine: projectMachine,
  start: open,
  events: projectEvents,
  checkers,
  duties,
  effects: projectEffects,
  readers,
  states,
  messages,
  model: projectModel,
});
