import { type Message, message } from '@fashen/engine';

/** What is wrong with what somebody typed. */
export const paperMessages = {
  'date.future': message(
    '日期{day}在今天之后。',
    '{day} lies in the future.',
    '请填写实际日期。',
    'Enter the day on which it really happened.',
  ),
  'date.beforeEarlierFact': message(
    '日期{day}早于在先的事实（{earliest}）。',
    '{day} lies before an earlier fact ({earliest}).',
    '请核对日期。',
    'Check the day.',
  ),
  'field.notByHand': message('此项由系统载明，不得自行填写。', 'The system alone names this.', '请勿填写该项。', 'Leave it out.'),
  'package.unknown': message(
    '没有这一数据包，或者已经办理。',
    'There is no such package, or it was taken in already.',
    '请重新接收数据包。',
    'Take the package in again.',
  ),
  'scan.missing': message(
    '纸质报送的，须附来件扫描件。',
    'What came on paper needs its scan.',
    '请先上传扫描件，再录入。',
    'Upload the scan first, then enter it.',
  ),
  'evidence.unknown': message(
    '该材料不在本文件的佐证材料之中。',
    'That file does not lie with this document.',
    '请先上传，再选择。',
    'Upload it first, then choose it.',
  ),
  'registerNumber.taken': message(
    '备案登记号“{number}”已经使用。',
    'The number “{number}” is taken.',
    '请核对登记簿后另行编号。',
    'Look into the register and give another.',
  ),
  'due.tooSoon': message(
    '要求答复的日期{due}须在今天之后。',
    'The day by which it is wanted, {due}, has to lie after today.',
    '请另定日期。',
    'Set another day.',
  ),
} satisfies Record<string, Message>;
