import { type Message, message } from '@fashen/engine';

/** What stands against that which was typed in. */
export const payloadMessages = {
  'reportNumber.form': message(
    '报备字号的格式不符：机关代字、六角括号括入的四位年份、不编虚位的序号，如“临政规备〔2026〕1号”。',
    'That is no number of a report: letters of the office, the year in full in 〔〕, a number without leading zeros.',
    '请按公文发文字号的格式填写。',
    'Write it as the number of an official document.',
  ),
  'reportNumber.taken': message(
    '报备字号“{number}”已用于另一件备案。',
    'The number {number} stands on another filing report.',
    '请核对后填写。',
    'Check it.',
  ),
  'late.unexplained': message(
    '报送日期晚于届满日（{due}），备案报告没有说明逾期的原因。',
    'It is handed in after the last day ({due}), and the report does not say why.',
    '请重新拟制备案报告并说明原因。',
    'Draft the report again and say why.',
  ),
  'submission.onlyToday': message(
    '在本系统内报送的，报送日期为当日。',
    'What is handed in through this system is handed in today.',
    '请填写当日。',
    'Give the present day.',
  ),
  'submission.unproven': message(
    '报送日期早于当日，没有送达凭证。',
    'The day lies before today, and nothing proves the delivery.',
    '请上传并选择送达凭证，或者填写当日。',
    'Hand in a proof and choose it, or give the present day.',
  ),
  'answer.dueBeforeIt': message(
    '要求的日期早于来函日期（{on}）。',
    'The day asked for lies before the letter ({on}).',
    '请核对日期。',
    'Check the day.',
  ),
  'clause.unknown': message(
    '报送的文本中没有“{clause}”。',
    'The text that was filed has no {clause}.',
    '请从条款目录中选择。',
    'Choose it from the list of clauses.',
  ),
  'evidence.unknown': message(
    '所选材料不在本件的材料之中。',
    'What was chosen is not among the evidence of this document.',
    '请先上传该材料。',
    'Hand it in first.',
  ),
  'date.future': message('日期不得晚于今天（{day}）。', 'The day ({day}) lies ahead.', '请核对日期。', 'Check the day.'),
  'date.beforeEarlierFact': message(
    '日期（{day}）早于此前已经发生的事实（{earliest}）。',
    'The day ({day}) lies before what happened earlier ({earliest}).',
    '请核对日期。',
    'Check the day.',
  ),
} satisfies Record<string, Message>;
