import { type Message, message } from '@fashen/engine';

/** How a document came to be planned. */
export const planMessages = {
  'plan.otherWay': message(
    '所填立项方式与立项办理结果不一致。',
    'That is not how the project of this document was decided.',
    '列入年度计划的选“列入年度制定计划”，追加的选“经批准增加”。',
    'Say that it is in the plan, or that it was added, as its project was decided.',
  ),
  'plan.undecided': message(
    '该文件的立项尚在办理。',
    'The project of this document is not decided yet.',
    '请待领导决定，或者由提出单位撤回立项建议。',
    'Wait for the decision, or have the proposal withdrawn.',
  ),
  'plan.notListed': message(
    '本系统登记的年度计划中没有该文件。',
    'The yearly plan that is kept here does not list this document.',
    '请先办理立项追加，或者附领导批准件选“经批准增加”。',
    'Have it added by a project, or confirm the addition with the approval.',
  ),
  'plan.stepExists': message(
    '本地参数设有立项环节，不能略过。',
    'This place plans its documents; the step is not passed over.',
    '请按列入计划或者经批准增加确认。',
    'Confirm that it is in the plan, or that it was added.',
  ),
} satisfies Record<string, Message>;
