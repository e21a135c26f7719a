import { type Message, message } from '@fashen/engine';
import { payloadMessages } from './payload-messages.js';

/** The sentence of every finding, and the way out of it. */
export const messages = {
  ...payloadMessages,
  'document.unknown': message(
    '文件不存在，或者无法确定其制发程序。',
    'There is no such document, or its way cannot be found.',
    '请核对文件和制发名义。',
    'Check the document and in whose name it is issued.',
  ),
  'text.notPublished': message(
    '报送的文本不是公布的文本。',
    'The text of this filing is not the one that was published.',
    '请报送公布的文本。',
    'File the text that was published.',
  ),
  'text.fileMissing': message(
    '缺少正式文本。',
    'The official text is missing.',
    '请在备案报告的随附材料中附上正式文本。',
    'Attach it to the report.',
  ),
  'statement.missing': message(
    '缺少起草说明。',
    'The drafting statement is missing.',
    '请上传起草说明，或者在备案报告的随附材料中附上。',
    'Upload it, or attach it to the report.',
  ),
  'report.missing': message(
    '备案报告尚未制成。',
    'The filing report is not made yet.',
    '请先拟制备案报告；正在制作的，请稍候。',
    'Draft the report first; where it is being made, wait a moment.',
  ),
  'gap.unexplained': message(
    '施行日与公布日的间隔为{days}日，短于规定，未说明理由。',
    'It takes effect {days} days after its publication, sooner than the rule says, and nothing says why.',
    '请重新拟制备案报告并说明理由。',
    'Draft the report again and say why.',
  ),
  'endingText.missing': message(
    '没有废止、宣布失效的决定。',
    'The decision by which it was repealed or has lapsed is missing.',
    '请先上传该决定。',
    'Hand in that decision first.',
  ),
  'answer.comesByItself': message(
    '该接收机关在本系统内办理，其答复由其作出，不得代为录入。',
    'This receiver works with this system and answers for itself; nobody enters it.',
    '请等待其答复。',
    'Wait for its answer.',
  ),
  'stopping.saidInCorrection': message(
    '该接收机关在本系统内办理，停止执行情况在纠错中答复。',
    'This receiver works with this system: that a clause is applied no more is answered in the correction.',
    '请由联络员在纠错中答复。',
    'Have the liaison answer there.',
  ),
  'way.other': message(
    '该步骤按其他方式办理。',
    'This step takes another way.',
    '系统自行选择，无需处理。',
    'The system finds it; nothing is to be done.',
  ),
  'duty.notOfSubmitter': message(
    '本单位不是本件的报备机关。',
    'Your office does not file this document.',
    '请由报备机关的报备员办理。',
    'Leave it to the filing clerk of the office that files.',
  ),
  'duty.notTheirDocument': message(
    '本单位不是本件的起草单位，也不是制定机关。',
    'Your office neither drafted nor issued this document.',
    '请由其查阅。',
    'Leave it to them.',
  ),
} satisfies Record<string, Message>;
