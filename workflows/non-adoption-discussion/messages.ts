import { approvalMessages } from '@fashen/workflow-approval';
import { dutyMessages } from './duty-messages.js';
import { itemMessages } from './item-messages.js';

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = { ...dutyMessages, ...itemMessages, ...approvalMessages };
