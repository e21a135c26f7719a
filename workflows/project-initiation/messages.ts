import { type Message, message } from '@fashen/engine';
import { entryMessages } from '@fashen/workflow-approval';
import { dutyMessages } from './duty-messages.js';

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = {
  ...entryMessages,
  ...dutyMessages,
  'matter.missing': message('没有这份文件。', 'There is no such document.', '请先登记拟制定的文件。', 'Enter what is proposed first.'),
  'step.notHere': message(
    '本地参数没有立项环节。',
    'The profile of this place has no such step.',
    '请直接起草；纳入全程管理时选择“本地不设立项环节”。',
    'Go on to draft it; in the life of the document say that there is no such step here.',
  ),
  'power.missing': message(
    '没有制定机关可以制发该文件，不得立项。',
    'No authority has the power to issue it; it is not planned.',
    '请更换制定主体，或者核对机构设置。',
    'Have it issued by somebody with the power, or check the tree of authorities.',
  ),
  'power.foundLacking': message(
    '评估认为不属于制定机关的法定职权。',
    'The assessment found that the issuer has no power.',
    '请不予立项，或者退回重新评估。',
    'Refuse it, or have it assessed again.',
  ),
  'duplicate.found': message(
    '评估认为已有明确规定，不得重复发文。',
    'The assessment found that it is said already; nothing is issued twice.',
    '请不予立项，或者退回重新评估。',
    'Refuse it, or have it assessed again.',
  ),
  'project.running': message(
    '该文件的立项正在办理。',
    'It is being assessed already.',
    '请打开已有的办理。',
    'Open the one that is there.',
  ),
  'project.planned': message('该文件已经立项。', 'It is planned already.', '请按计划起草。', 'Draft it as planned.'),
  'project.underWay': message(
    '该文件已经在起草、审查、已经公布或者已从计划取消，不再立项。',
    'It is being drafted or reviewed, is published, or was dropped from the plan; it is not planned any more.',
    '请继续办理；确需重新制定的，另行登记。',
    'Go on with it; what is to be made anew is entered by itself.',
  ),
  'plan.adopted': message(
    '该年度计划已经批准。',
    'The plan of that year is adopted already.',
    '请选择“同意计划外追加”，并补充论证。',
    'Add it outside the plan, with supplementary reasons.',
  ),
  'plan.notAdopted': message(
    '该年度计划尚未批准，不属于追加。',
    'The plan of that year is not adopted yet; this is no addition.',
    '请选择“同意列入年度计划”。',
    'Put it into the plan.',
  ),
  'plan.done': message(
    '该文件已经公布，计划项目不再调整。',
    'The document is published; the line of the plan is not adjusted any more.',
    '需要修改或者废止的，按文件全程办理。',
    'An amendment or a repeal is a matter of the life of the document.',
  ),
  'adjustment.notLater': message(
    '调整后的完成时间不晚于原定时间。',
    'That is no later than the month that was planned.',
    '请填写更晚的月份；提前完成的无需调整。',
    'Give a later month; what is finished earlier needs no adjustment.',
  ),
  'way.other': message(
    '该步骤按其他方式办理。',
    'This step takes another way.',
    '系统自行选择，无需处理。',
    'The system finds it; nothing is to be done.',
  ),
  'time.past': message('完成月份已过。', 'That month is over.', '请填写以后的月份。', 'Give a month that lies ahead.'),
  'similar.unanswered': message(
    '现行文件《{title}》与本建议相近（{score}分），没有说明关系。',
    'The document in force “{title}” is much like it ({score} of 100) and is not accounted for.',
    '请逐件说明相近文件与本建议的关系。',
    'Say of each such document how it stands to the proposal.',
  ),
  'similar.twice': message('同一文件填写了两次。', 'The same document stands there twice.', '请删去一项。', 'Remove one.'),
  'similar.unknown': message(
    '所填文件不在相近的现行文件之中。',
    'That document is not among those in force that are like it.',
    '请从相近文件中选择。',
    'Choose one of those listed.',
  ),
  'assessment.contradicts': message(
    '认定没有必要、超越职权或者重复的，不能建议立项。',
    'What is not needed, not in the power of the issuer or said already cannot be recommended.',
    '请核对各项认定，或者建议不予立项。',
    'Check what was found, or recommend not to plan it.',
  ),
  'refusal.otherMissing': message(
    '因重复或者归并不予立项的，应当写明是哪一份文件。',
    'Whoever refuses it as a repetition or to be merged names the document.',
    '请选择该文件。',
    'Choose the document.',
  ),
  'refusal.otherNotMeant': message(
    '该理由不涉及其他文件。',
    'That ground has nothing to do with another document.',
    '请不选文件，或者改选理由。',
    'Leave the document out, or choose another ground.',
  ),
} satisfies Record<string, Message>;
