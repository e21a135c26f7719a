import { type Message, message } from '@fashen/engine';

/** Pre-check, meeting, minutes and what the meeting asked for. */
export const meetingMessages = {
  'date.future': message(
    '日期{day}尚未到来。',
    '{day} lies in the future.',
    '请填写事情实际发生的日期。',
    'Give the day on which it really happened.',
  ),
  'date.beforeEarlierFact': message(
    '日期{day}早于本件此前的事实（{earliest}）。',
    '{day} lies before an earlier fact of this case ({earliest}).',
    '请填写{earliest}当日或者以后的日期。',
    'Give {earliest} or a later day.',
  ),
  'preCheck.pointNotMet': message(
    '初核要点没有全部符合。',
    'A point of the pre-check is not met.',
    '请退回修改并说明理由。',
    'Send it back and say why.',
  ),
  'fairCompetition.missing': message(
    '涉及经营者经济活动，缺少公平竞争审查结论，不得出台。',
    'It touches business and the conclusion of the fair competition review is missing.',
    '请先完成公平竞争审查，上传结论后选择。',
    'Finish that review, upload its conclusion and name it.',
  ),
  'fairCompetition.unknown': message(
    '该结论不在本件的佐证材料中。',
    'That conclusion is not among the evidence of this document.',
    '请先上传，再选择。',
    'Upload it to this document, then choose it.',
  ),
  'meeting.oneOf': message(
    '请选择已有会议，或者新建一个会议。',
    'Name one meeting: an existing one, or a new one.',
    '请只填写其中一项。',
    'Fill in one of the two.',
  ),
  'meeting.unknown': message(
    '没有这一会议，或者会议已经结束。',
    'There is no such meeting on the calendar.',
    '请从会议列表中选择，或者新建会议。',
    'Choose one from the list, or enter a new one.',
  ),
  'meeting.wrongKind': message(
    '该种会议不能决定本件，应当由{kinds}审议。',
    'That kind of meeting does not decide on this document; it takes: {kinds}.',
    '请列入{kinds}的议程。',
    'Put it on the agenda of: {kinds}.',
  ),
  'meeting.partyGroupAlone': message(
    '仅经党组会议讨论不是集体审议，应当由{kinds}审议。',
    'A party group meeting alone is no deliberation; it takes: {kinds}.',
    '请列入{kinds}的议程。',
    'Put it on the agenda of: {kinds}.',
  ),
  'meeting.chairMissing': message('没有填写主持人。', 'The chair is missing.', '请填写主持人。', 'Name the chair.'),
  'meeting.dayDiffers': message(
    '该次会议已录入的开会日期是{day}。',
    'The meeting was recorded as held on {day}.',
    '请填写同一日期；录入有误的，先更正会议记录。',
    'Give the same day; if it was entered wrongly, correct the record first.',
  ),
  'meeting.chairDiffers': message(
    '该次会议已录入的主持人是{chair}。',
    'The meeting was recorded as chaired by {chair}.',
    '请填写同一主持人，或者不填。',
    'Name the same chair, or leave it out.',
  ),
  'attendance.missing': message(
    '没有填写出席、缺席和列席人员。',
    'The attendance is missing.',
    '请按签到表逐人填写。',
    'Enter it person by person, as the attendance sheet has it.',
  ),
  'attendance.differs': message(
    '与该次会议已录入的出席情况不一致。',
    'It differs from the attendance recorded for this meeting.',
    '同一次会议只有一份出席记录，请核对后填写一致，或者不填。',
    'One meeting has one attendance: enter the same, or leave it out.',
  ),
  'attendance.chairAbsent': message(
    '主持人不在出席人员之列。',
    'The chair is not among those present.',
    '请核对主持人和出席人员。',
    'Check the chair and the attendance.',
  ),
  'attendance.quorum': message(
    '出席{present}人，不足应到{members}人的法定比例。',
    '{present} of {members} members were present, which is too few.',
    '请核对出席情况；确实不足的，移出议程后另行开会。',
    'Check the attendance; if it is right, take the document off the agenda for another meeting.',
  ),
  'minutes.missing': message(
    '没有会议纪要，不得录入审议。',
    'Without minutes nothing counts as deliberated.',
    '请先上传会议纪要的扫描件。',
    'Upload the scan of the minutes first.',
  ),
  'minutes.unknown': message(
    '该扫描件不在本件的佐证材料中。',
    'That scan is not among the evidence of this document.',
    '请先上传，再选择。',
    'Upload it to this document, then choose it.',
  ),
  'view.speakerAbsent': message(
    '{speaker}没有出席或者列席会议。',
    '{speaker} was not at the meeting.',
    '请核对发言人和出席情况。',
    'Check speakers and attendance.',
  ),
  'view.chairNotLast': message(
    '主持人应当最后发言，发言记录须以主持人结尾。',
    'The chair speaks last, and the views end with the chair’s.',
    '请按实际发言顺序录入，并记明主持人的意见。',
    'Enter the views in their order, with the chair’s at the end.',
  ),
  'instruction.unknown': message(
    '没有这一会议要求，或者已经落实。',
    'There is no such instruction, or it was carried out.',
    '请从会议要求中选择。',
    'Choose among the instructions.',
  ),
  'revision.changedSince': message(
    '又有更新的文本，与报送核对的文本不同。',
    'A newer text has come in than the one that was handed in.',
    '请起草单位重新报送。',
    'Have the drafting department hand it in.',
  ),
  'revision.beyondInstructions': message(
    '修改超出会议要求：{places}。',
    'There are changes beyond the instructions: {places}.',
    '请退回重新审查、审议，或者由起草单位恢复原文。',
    'Send it back to review and meeting, or have the drafting department restore the text.',
  ),
  'revision.othersVerify': message(
    '还有审查机构没有核对。',
    'Another review body has still to verify.',
    '请等待其核对。',
    'Wait for its verification.',
  ),
} satisfies Record<string, Message>;
