import { type Message, message } from '@fashen/engine';

/** The sentence of every finding of this workflow, and the way out of it. */
export const messages = {
  'duty.notOfSupervisingBody': message(
    '本件由提出的监督机关办理。',
    'The supervising body that opened the case handles it.',
    '请由该机关的人员办理。',
    'Have somebody of that body do it.',
  ),
  'duty.notForAuthority': message(
    '本件由制定机关说明和补正。',
    'The authority that issued the paper explains it and puts it right.',
    '请由制定机关的联络员、报备员办理。',
    'Have the liaison or filing clerk of that authority do it.',
  ),
  'duty.madeTheDocument': message(
    '您参与过该文件的起草、审查、审议、签发或者登记。',
    'You had a hand in the making of this document.',
    '请由未参与的人员办理。',
    'Have somebody do it who had none.',
  ),
  'duty.handlerDecides': message(
    '承办人不得同时审定。',
    'Whoever handled the case does not decide on it.',
    '请由其他负责人审定。',
    'Have another head decide.',
  ),
  'paper.unknown': message(
    '该文件未经甄别或者录入。',
    'No such paper was screened or entered.',
    '请先在发文目录中甄别，或者另行录入。',
    'Screen it in the list of papers, or enter it first.',
  ),
  'paper.taken': message(
    '该文件的漏审漏备正在办理。',
    'Another case about this paper is open.',
    '请打开已有的办理。',
    'Open the one that is there.',
  ),
  'paper.notOurs': message(
    '该文件的制定机关不由本机关监督。',
    'This body does not supervise the authority that issued the paper.',
    '请由上级政府的备案审查机构或者本级人大常委会办理。',
    'Leave it to the filing body of the government above, or the standing committee of its level.',
  ),
  'record.isReviewed': message(
    '登记显示该文件已经合法性审查。',
    'The record shows that this document was reviewed.',
    '请不选该项。',
    'Leave it out.',
  ),
  'record.isFiled': message(
    '登记显示该文件已经报送备案。',
    'The record shows that this document was filed.',
    '请不选该项。',
    'Leave it out.',
  ),
  'record.notReviewed': message(
    '登记中没有该文件通过合法性审查的记录。',
    'The record shows no review that cleared this document.',
    '请待合法性审查完成，或者退回补正。',
    'Wait until it is reviewed, or send it back.',
  ),
  'record.notFiled': message(
    '登记中没有该文件报送备案的记录。',
    'The record shows no filing of this document.',
    '请待报送备案，或者退回补正。',
    'Wait until it is filed, or send it back.',
  ),
  'clock.notPassed': message(
    '说明期限尚未届满。',
    'The authority still has time to explain.',
    '请待其说明，或者期限届满后办理。',
    'Wait for the explanation, or until the period is over.',
  ),
  'date.future': message(
    '日期（{day}）尚未到来。',
    'The day ({day}) lies ahead.',
    '请填写实际日期。',
    'Give the day on which it happened.',
  ),
  'date.beforeAsked': message(
    '日期（{day}）早于要求说明之日（{earliest}）。',
    'The day ({day}) lies before the authority was asked ({earliest}).',
    '请核对日期。',
    'Check the day.',
  ),
  'evidence.missing': message(
    '缺少凭证的扫描件。',
    'The scan that proves it is missing.',
    '请先上传为本文件的佐证材料。',
    'Hand it in first as evidence of this document.',
  ),
  'evidence.unknown': message(
    '所填佐证材料不在本文件之中。',
    'That evidence does not lie with this document.',
    '请先上传扫描件。',
    'Hand in the scan first.',
  ),
} satisfies Record<string, Message>;
