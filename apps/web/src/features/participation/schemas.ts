import { COMMENT_CHANNEL_WORDS, COMMENT_OUTCOME_WORDS, COMMENT_SPEAKER_WORDS, type Words } from '@fashen/domain';
import type { Schema } from '../../shared/form/schema.js';
import { FIELDS } from './words.js';

const called = ({ zh, en }: Words) => ({ title: zh, description: en });
const oneOf = (label: Words, words: Readonly<Record<string, Words>>): Schema => ({
  type: 'string',
  ...called(label),
  enum: Object.keys(words),
  words,
});
const { page: _, ...ON_PAPER } = COMMENT_CHANNEL_WORDS;

export const ANSWER: Schema = {
  type: 'object',
  properties: {
    point: { type: 'string', ...called(FIELDS.point), multiline: true, maxLength: 500 },
    outcome: oneOf(FIELDS.outcome, COMMENT_OUTCOME_WORDS),
    reason: { type: 'string', ...called(FIELDS.reason), multiline: true, maxLength: 4000 },
  },
  required: ['point', 'outcome'],
};

export const LOOK: Schema = {
  type: 'object',
  properties: { why: { type: 'string', ...called(FIELDS.why), maxLength: 500 } },
  required: ['why'],
};

export const FORGET: Schema = {
  type: 'object',
  properties: { why: { type: 'string', ...called(FIELDS.whyForget), maxLength: 500 } },
  required: ['why'],
};

export const ENTRY: Schema = {
  type: 'object',
  properties: {
    channel: oneOf(FIELDS.channel, ON_PAPER),
    receivedOn: { type: 'string', format: 'date', ...called(FIELDS.receivedOn) },
    clause: { type: 'string', ...called(FIELDS.clause), maxLength: 100 },
    text: { type: 'string', ...called(FIELDS.text), multiline: true, maxLength: 5000 },
    speaker: oneOf(FIELDS.speaker, COMMENT_SPEAKER_WORDS),
    name: { type: 'string', ...called(FIELDS.name), maxLength: 60 },
    contact: { type: 'string', ...called(FIELDS.contact), maxLength: 200 },
  },
  required: ['channel', 'receivedOn', 'text', 'speaker'],
};
