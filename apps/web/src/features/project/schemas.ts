import type { Schema } from '../../shared/form/schema.js';
import { PLAN, SUGGESTION } from './words.js';

const called = ({ zh, en }: { zh: string; en: string }) => ({ title: zh, description: en });

/** libs/contracts `planAdoption`. */
export const ADOPTION: Schema = {
  type: 'object',
  properties: {
    adoptedOn: { type: 'string', format: 'date', ...called(PLAN.adoptedOn) },
    basis: { type: 'string', ...called(PLAN.basis), maxLength: 500 },
  },
  required: ['adoptedOn', 'basis'],
};

/** libs/contracts `newProposal`. */
export const PROPOSAL: Schema = {
  type: 'object',
  properties: {
    title: { type: 'string', ...called(PLAN.proposedTitle), maxLength: 300 },
    draftingParty: { type: 'string', ...called(PLAN.draftedBy), choices: 'parties' },
  },
  required: ['title'],
};

/** libs/contracts `suggestionLook`. */
export const LOOK: Schema = {
  type: 'object',
  properties: { reason: { type: 'string', ...called(SUGGESTION.why), maxLength: 500 } },
  required: ['reason'],
};

/** libs/contracts `suggestionAnswer`. */
export const ANSWER: Schema = {
  type: 'object',
  properties: { words: { type: 'string', ...called(SUGGESTION.reason), maxLength: 2000, multiline: true } },
  required: ['words'],
};
