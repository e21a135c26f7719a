import { type Message, message } from '@fashen/engine';

/** Texts, materials and days. */
export const textMessages = {
  'text.missing': message(
    '文件没有可以审查的文本。',
    'The document has no text to review.',
    '请先上传送审稿。',
    'Upload the review draft first.',
  ),
  'text.judgedUnlawful': message(
    '该文本已被认定不合法，结论对该文本终局。',
    'This text was judged unlawful, which is final for it.',
    '请修改文本后重新报送审查。',
    'Change the text and submit it for a new review.',
  ),
  'text.unchanged': message(
    '已采纳意见，但送核文本与审查文本相同。',
    'An item was adopted, and the text is still the one that was reviewed.',
    '请上传修改后的文本再提交。',
    'Upload the revised text, then hand in.',
  ),
  'text.notNewest': message(
    '所选版本不是最新版本。',
    'That version is not the newest one.',
    '请查看最新版本后重新提交。',
    'Look at the newest version and hand in again.',
  ),
  'review.alreadyRunning': message(
    '该文件已有正在进行的合法性审查。',
    'Another legality review of this document is running.',
    '请等待其办结，或者先撤回。',
    'Wait until it ends, or withdraw it first.',
  ),
  'review.renewsNothing': message(
    '本次审查不是通过之后的重新审查。',
    'This review renews no clearance.',
    '按首次审查办理。',
    'It goes on as a first review.',
  ),
  'review.comesDirectly': message(
    '送审材料未经办公室接收。',
    'The submission did not come in by the general office.',
    '由审查机构核对材料。',
    'The review authority checks the materials.',
  ),
  'material.missing': message(
    '缺少送审材料：{material}。',
    'A material is missing: {material}.',
    '请上传该材料，或者说明不适用的理由。',
    'Upload it, or declare why it does not apply.',
  ),
  'contact.missing': message(
    '没有填写联系人。',
    'No contact is given.',
    '请填写起草单位的联系人和电话。',
    'Name a contact of the drafting department, with a telephone number.',
  ),
  'material.namedTwice': message('同一材料列了两次。', 'A material is named twice.', '请删去重复的一项。', 'Leave out the repetition.'),
  'supplement.notDue': message(
    '补正期限（{due}）尚未届满。',
    'The time for the supplement runs until {due}.',
    '请等待补正，期满后再办理。',
    'Wait for the supplement, or until that day is over.',
  ),
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
  'date.notAhead': message('期限{day}须晚于今天。', '{day} must lie after today.', '请填写今天以后的日期。', 'Give a day after today.'),
  'date.past': message('日期{day}已经过去。', '{day} has passed.', '请填写今天或者以后的日期。', 'Give today or a later day.'),
} satisfies Record<string, Message>;
