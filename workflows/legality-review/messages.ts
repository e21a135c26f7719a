import { approvalMessages } from '@fashen/workflow-approval';
import { deadlineMessages } from './deadline-messages.js';
import { discussionMessages } from './discussion-messages.js';
import { dutyMessages } from './duty-messages.js';
import { inquiryMessages } from './inquiry-messages.js';
import { opinionMessages } from './opinion-messages.js';
import { rectificationMessages } from './rectification-messages.js';
import { textMessages } from './text-messages.js';

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = {
  ...dutyMessages,
  ...textMessages,
  ...opinionMessages,
  ...discussionMessages,
  ...inquiryMessages,
  ...approvalMessages,
  ...rectificationMessages,
  ...deadlineMessages,
};
