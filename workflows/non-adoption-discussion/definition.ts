import { defineWorkflow } from '@fashen/engine';
import { checkers } from './checkers.js';
import { duties } from './duties.js';
import { discussionEffects } from './effects.js';
import { discussionEvents, open } from './events.js';
import { discussionMachine } from './machine.js';
import { messages } from './messages.js';
import { discussionModel } from './model.js';
import { readers } from './readers.js';
import { states } from './states.js';

/** 未采纳合法性审查意见沟通: what becomes of items that the drafting department did not fully adopt. */
export const nonAdoptionDiscussion = defineWorkflow({
  name: 'non-adoption-discussion',
  version: 1,
  label: { zh: '未采纳合法性审查意见沟通', en: 'discussion of items not adopted' },
  machine: discussionMachine,
  start: open,
  events: discussionEvents,
  checkers,
  duties,
  effects: discussionEffects,
  readers,
  states,
  messages,
  model: discussionModel,
});
