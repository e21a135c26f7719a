import { approvalMessages } from '@fashen/workflow-approval';
import { dutyMessages } from './duty-messages.js';
import { gateMessages } from './gate-messages.js';
import { meetingMessages } from './meeting-messages.js';

/** Rules of this workflow's own. */
export const ownMessages = { ...gateMessages, ...meetingMessages, ...dutyMessages };

/** The sentence of every finding, and the way out of it; those of the shared approval stand in its room. */
export const messages = { ...approvalMessages, ...ownMessages };
