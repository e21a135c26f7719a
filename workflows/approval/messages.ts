import { entryMessages } from './entry-messages.js';
import { seatMessages } from './seat-messages.js';
import { turnMessages } from './turn-messages.js';

/** A sentence and a way out for every rule of the shared mechanism; the host adds them to its own. */
export const approvalMessages = { ...turnMessages, ...seatMessages, ...entryMessages };
