import { type Message, message } from '@fashen/engine';

/** Separation of duties, and who acts for whom. */
export const dutyMessages = {
  'duty.notOfDraftingDepartment': message(
    '只有起草单位可以办理这一步。',
    'Only the drafting department may do this.',
    '请由起草单位的人员办理。',
    'Have somebody of the drafting department do it.',
  ),
  'duty.notOfReviewAuthority': message(
    '只有审查机构可以办理这一步。',
    'Only the review body may do this.',
    '请由审查机构的人员办理。',
    'Have somebody of the review body do it.',
  ),
  'duty.notOfCoordinatingBody': message(
    '协调由办公室或者审查机构组织和记录。',
    'Coordination is held and recorded by the general office or the review body.',
    '请由办公室或者审查机构的人员记录。',
    'Have somebody of the general office or the review body record it.',
  ),
  'duty.notOfDecidingParty': message(
    '只有有权决定的机关可以查看。',
    'This is for the party that decides.',
    '请由该机关的领导办理。',
    'Have a leader of that party do it.',
  ),
  'duty.notSeated': message(
    '未指定由您决定。',
    'The decision was not put into your hands.',
    '请由有权决定的领导转办、委派，或者由上级指定。',
    'Have the leader transfer or delegate it, or the superior appoint you.',
  ),
  'duty.notOfOffice': message(
    '由组织协调的办公室办理或者代录。',
    'This is for the general office that coordinates.',
    '请由该办公室的人员办理。',
    'Have somebody of that office do it.',
  ),
  'duty.drafterOnOtherSide': message(
    '参与起草的人不得答复、协调或者决定同一文件的意见。',
    'Whoever drafted a text neither replies nor coordinates nor decides on it.',
    '请由未参与起草的人员办理。',
    'Have somebody do it who had no part in the drafting.',
  ),
  'duty.reviewerOnOtherSide': message(
    '参加审查的人不得代表起草单位说明理由，也不得在双方之间作决定。',
    'Whoever took part in the review neither speaks for the drafters nor decides between the two.',
    '请由未参加审查的人员办理。',
    'Have somebody do it who took no part in the review.',
  ),
  'duty.arbiterTakesSide': message(
    '参加协调、决定的人不得再代表任何一方。',
    'Whoever coordinated or decided takes neither side.',
    '请由该单位的其他人员办理。',
    'Have another person of that office do it.',
  ),
  'duty.handlerAccepts': message(
    '承办过本件的人不得认可“违法必改”意见的未采纳理由。',
    'Whoever handled the case does not accept a reason on a must-change item.',
    '请由未承办本件的审查机构负责人办理。',
    'Have a review head do it who never handled the case.',
  ),
} satisfies Record<string, Message>;
