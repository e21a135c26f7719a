import { type Message, message } from '@fashen/engine';
import { changeMessages } from './change-messages.js';
import { guardMessages } from './guard-messages.js';
import { payloadMessages } from './payload-messages.js';
import { planMessages } from './plan-messages.js';

const other = ['请由该单位人员办理。', 'Have somebody of that party do it.'] as const;
const apart = ['请由其他人员办理。', 'Have somebody else do it.'] as const;

const dutyMessages = {
  'duty.mayNotOpen': message(
    '只有起草单位或者牵头制定机关的办公室可以纳入。',
    'Only the drafting department, or the office of the lead, begins it.',
    ...other,
  ),
  'duty.notOfDraftingDepartment': message('您不是起草单位人员。', 'You are not of the drafting department.', ...other),
  'duty.notOfOffice': message('您不是牵头制定机关办公室人员。', 'You are not of the general office of the lead.', ...other),
  'duty.notOfReviewers': message('您不是审查机构人员。', 'You are not of a review body of this document.', ...other),
  'duty.notOfIssuers': message('您不是制定机关人员。', 'You are not of an issuer of this document.', ...other),
  'duty.notTheRegistrar': message('您不是登记机构人员。', 'You are not of the registrar.', ...other),
  'duty.drafterDecides': message('您参与过起草，不得办理该事项。', 'You drafted this document and may not decide here.', ...apart),
  'duty.deciderDrafts': message(
    '您代表办公室办理过本件，不得再代表起草单位。',
    'You acted for the office in this case and may not act for the drafters.',
    ...apart,
  ),
  'duty.deciderDrafted': message(
    '{person}代表办公室办理过本件，又参与了起草。',
    '{person} acted for the office in this case and has drafted too.',
    ...apart,
  ),
} satisfies Record<string, Message>;

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = { ...dutyMessages, ...guardMessages, ...payloadMessages, ...planMessages, ...changeMessages };
