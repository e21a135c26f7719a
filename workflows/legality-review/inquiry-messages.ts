import { type Message, message } from '@fashen/engine';

/** Whom the handler asks, what the review waits for, and urgency. */
export const inquiryMessages = {
  'coReview.draftingDepartment': message(
    '起草单位不得作为协审部门。',
    'The drafting department does not co-review its own text.',
    '请选择其他部门。',
    'Choose another department.',
  ),
  'coReview.notEligible': message(
    '该部门没有协审人员。',
    'That department has nobody for co-review.',
    '请从可以协审的部门中选择。',
    'Choose a department that has.',
  ),
  'inquiry.askedAlready': message(
    '已经征询，尚未答复。',
    'It was asked already and has not answered yet.',
    '请等待答复，或者不再等待后另行征询。',
    'Wait for the answer, or release the inquiry first.',
  ),
  'adviser.notEligible': message(
    '{person}不是审查机构的法律顾问、公职律师或者专家。',
    '{person} is no adviser of the review authority.',
    '请从名单中选择。',
    'Choose from the list.',
  ),
  'adviser.ofThisCase': message(
    '{person}参与起草或者承办本件，不得同时作为顾问。',
    '{person} drafted or handles this case and does not advise on it.',
    '请咨询其他人员。',
    'Consult somebody else.',
  ),
  'evidence.unknown': message(
    '该佐证材料不在本文件之下。',
    'That evidence does not lie with this document.',
    '请先上传扫描件。',
    'Upload the scan first.',
  ),
  'inquiry.notOpen': message(
    '该项征询不存在或者已经办结。',
    'There is no such open inquiry.',
    '请选择尚未答复的征询。',
    'Choose one that is open.',
  ),
  'inquiry.notYours': message(
    '该项征询不是向您或者本单位提出的。',
    'That inquiry was not put to you or your department.',
    '请由受征询的部门或者人员回复。',
    'Have whoever was asked reply.',
  ),
  'inquiry.notPublic': message(
    '该项征询不是听取公众意见。',
    'That inquiry was not put to the public.',
    '请由受征询的部门或者人员回复。',
    'Have whoever was asked reply.',
  ),
  'inquiry.publicStillHeard': message(
    '听取公众意见的期限尚未届满。',
    'The public may still speak.',
    '请在期满后汇总，或者说明理由不再等待。',
    'Sum up when the time is over, or release it with a reason.',
  ),
  'inquiry.awaited': message(
    '征询事项{inquiry}尚未答复，期限未满。',
    'Inquiry {inquiry} has not been answered and its time is not over.',
    '请等待答复，或者说明理由不再等待。',
    'Wait for the answer, or release it with a reason.',
  ),
  'urgency.groundUnknown': message(
    '该事由不是辖区参数所列的紧急办理法定事由。',
    'That is no statutory ground of urgency in this profile.',
    '请选择法定事由；没有法定事由的按通常程序办理。',
    'Choose a statutory ground; without one the ordinary way is kept.',
  ),
  'urgency.notExemptible': message(
    '依所适用的辖区参数，该事项不得因紧急而免除。',
    'The profile does not let urgency do away with this.',
    '请按通常程序办理该事项。',
    'Keep to the ordinary way in this.',
  ),
  'urgency.grantedBefore': message('该事项已经批准。', 'That was granted before.', '无须重复批准。', 'There is nothing more to grant.'),
} satisfies Record<string, Message>;
