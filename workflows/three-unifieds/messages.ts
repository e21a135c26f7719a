import { entryMessages } from '@fashen/workflow-approval';
import { dutyMessages } from './duty-messages.js';
import { publicationMessages } from './publication-messages.js';
import { sheetMessages } from './sheet-messages.js';

/** The sentence of every finding, and the way out of it; those on entries on behalf stand in the room of the shared approval. */
export const messages = { ...entryMessages, ...sheetMessages, ...publicationMessages, ...dutyMessages };
