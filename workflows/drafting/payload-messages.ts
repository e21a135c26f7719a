import { type Message, message } from '@fashen/engine';

const check = ['请核对后填写。', 'Check it.'] as const;

/** What stands against that which was typed in. */
export const payloadMessages = {
  'date.future': message('日期不得晚于今天（{day}）。', 'The day ({day}) lies ahead.', '请核对日期。', 'Check the day.'),
  'evidence.unknown': message(
    '所选材料不在本件的材料之中。',
    'What was chosen is not among the evidence of this document.',
    '请先上传该材料。',
    'Hand it in first.',
  ),
  'consultation.tooShort': message(
    '截止日期不得早于{earliest}。',
    'It may not close before {earliest}.',
    '请改为该日或者以后。',
    'Choose that day or a later one.',
  ),
  'consultation.notLonger': message(
    '延长后的截止日期不晚于原截止日期（{closesOn}）。',
    'That is no later than the present last day ({closesOn}).',
    '请填写更晚的日期。',
    'Give a later day.',
  ),
  'answer.toWhom': message(
    '应当答复意见组或者单条意见，二者择一。',
    'An answer goes to groups, or to one comment by itself.',
    '请选择意见组，或者选择一条意见。',
    'Choose groups, or a comment.',
  ),
  'answer.reasonMissing': message(
    '部分采纳或者未采纳的，须说明理由。',
    'What is not wholly adopted needs its reason.',
    '请填写理由。',
    'Give the reason.',
  ),
  'consultation.noSuchGround': message(
    '本地没有该项不公开征求意见的法定情形。',
    'No such ground spares a consultation here.',
    '请公开征求意见，或者选择适用的情形。',
    'Consult the public, or choose a ground that applies.',
  ),
  'departments.ownDepartment': message(
    '{party}是起草单位。',
    '{party} drafts this document.',
    '请选择其他部门。',
    'Choose another department.',
  ),
  'departments.twice': message('{party}重复。', '{party} stands there twice.', '请删去重复的部门。', 'Take one away.'),
  'reply.wordsMissing': message(
    '有建议或者不同意见的，须写明内容。',
    'Suggestions and disagreement need words.',
    '请填写意见内容。',
    'Say what it is.',
  ),
  'reply.notOwed': message(
    '{department}不需要回复。',
    '{department} owes no answer.',
    '请从未回复的部门中选择。',
    'Choose one that has not answered.',
  ),
  'coordination.notDue': message(
    '{department}没有待协调的不同意见。',
    'Nothing is to be coordinated with {department}.',
    '请从有不同意见的部门中选择。',
    'Choose one that disagrees.',
  ),
  'competition.restricts': message(
    '含有排除、限制竞争的内容，不能认定符合标准。',
    'What restricts competition is not compliant.',
    '请修改文本；适用例外规定的，写明三项条件。',
    'Change the text, or show all conditions of an exception.',
  ),
  'competition.nothingFound': message(
    '四组均不含限制内容，结论应为符合标准。',
    'Nothing was found in the four groups: it is compliant.',
    ...check,
  ),
  'competition.exceptionConditions': message(
    '适用例外规定须同时写明适用情形、没有影响更小的替代方案、实施期限；其他结论不填。',
    'An exception needs all three conditions; any other conclusion has none.',
    ...check,
  ),
  'competition.exceptionOver': message('例外的实施期限须晚于今天。', 'An exception ends after today.', ...check),
  'competition.regulatorDiffers': message(
    '市场监管部门的结论与起草单位的审查结论不一致。',
    'The regulator comes to another conclusion than the drafters.',
    '请按其意见重新审查；其要求修改的，选“应当修改后再审”。',
    'Review it again as it says; where it wants a change, say so.',
  ),
  'experts.tooFew': message('专家不得少于{least}人。', 'There are at least {least} experts.', '请补充专家。', 'Add experts.'),
  'experts.even': message('专家人数应为奇数。', 'The number of experts is odd.', '请增减专家。', 'Add or drop one.'),
  'hearing.tooSoon': message(
    '听证日期不得早于{earliest}。',
    'The hearing may not be held before {earliest}.',
    '请改为该日或者以后。',
    'Choose that day or a later one.',
  ),
  'hearing.notYet': message(
    '听证会（{day}）尚未举行。',
    'The hearing ({day}) was not held yet.',
    '请在会后记录。',
    'Record it afterwards.',
  ),
  'hearing.papersLate': message(
    '听证材料应当在{latest}以前送达。',
    'The papers had to be delivered by {latest}.',
    '请重新公告听证日期并按时送达材料。',
    'Announce another day and deliver the papers in time.',
  ),
  'hearing.notRuledOut': message(
    '没有逐项排除应当听证的情形。',
    'Not every case for a hearing is ruled out.',
    '请逐项选择；有一项适用的，举行听证。',
    'Rule out each of them; where one applies, hold a hearing.',
  ),
  'check.comesByItself': message(
    '起草单位设有法制机构，由其出具审核意见。',
    'The department has a legal section, which gives its opinion itself.',
    '请由法制机构办理。',
    'Leave it to the legal section.',
  ),
  'signature.notOwed': message(
    '{party}不需要签署。',
    '{party} owes no signature.',
    '请从未签署的单位中选择。',
    'Choose one that has not signed.',
  ),
} satisfies Record<string, Message>;
