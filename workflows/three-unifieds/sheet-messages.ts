import type { Message } from '@fashen/engine';
import { message } from './message.js';

/** What the registrar's sheet finds missing. */
export const sheetMessages = {
  'way.unknown': message(
    '文件不存在，或者无法确定其制发程序。',
    'There is no such document, or its way cannot be found.',
    '请核对文件和制发名义。',
    'Check the document and in whose name it is issued.',
  ),
  'way.leavesFlow': message(
    '党政联合制发的文件不编统一编号。',
    'What party and government issue together takes no unified number.',
    '请按党内规范性文件的程序办理。',
    'Follow the procedure for documents of the party.',
  ),
  'way.noRegistrar': message(
    '该制发名义没有登记机关或者审查机构。',
    'For that name there is no registrar or no review body.',
    '请管理员补全机构和辖区参数。',
    'Have the administrator complete the tree of authorities.',
  ),
  'registration.alreadyRunning': message(
    '该文件已有正在进行的登记。',
    'Another registration of this document is running.',
    '请等待其办结或者归档。',
    'Wait until it ends, or have it archived.',
  ),
  'life.appliesItself': message(
    '该文件已经纳入全程管理，不得另行申请登记。',
    'This document has a life here, and no registration is applied for beside it.',
    '请由其全程申请登记；全程已经终结的，请先重新纳入全程管理。',
    'Apply through the life of the document; where that has ended, begin another first.',
  ),
  'spine.notByHand': message(
    '文件全程由系统载明，不得自行填写。',
    'The life that waits to hear is named by the system, and by nobody else.',
    '请勿填写该项；已经纳入全程管理的文件，请由其全程申请登记。',
    'Leave it out; where the document has a life, apply through it.',
  ),
  'text.missing': message('文件没有可以登记的文本。', 'The document has no text.', '请先上传文本。', 'Upload the text first.'),
  'text.judgedUnlawful': message(
    '该文本已被认定不合法，不得登记。',
    'This text was judged unlawful and is not registered.',
    '请修改文本后重新审查、审议、签发。',
    'Change the text, and have it reviewed, deliberated and signed again.',
  ),
  'text.changedSince': message(
    '文件已有更新的文本，与申请登记的文本不同。',
    'A newer text has come in, and it differs from the one that was applied for.',
    '请退回，由起草单位就最新文本重新申请。',
    'Send it back, and have the newest text applied for.',
  ),
  'review.missing': message(
    '{reviewer}尚未出具审查通过的结论，或者结论已经撤销。',
    '{reviewer} has not cleared this text, or its clearance was revoked.',
    '请先完成合法性审查。',
    'Finish the legality review first.',
  ),
  'review.otherText': message(
    '{reviewer}审查通过的是另一文本。',
    '{reviewer} has cleared another text.',
    '请将现有文本重新报送合法性审查。',
    'Submit the present text for a renewed review.',
  ),
  'review.statementMissing': message(
    '{reviewer}的审查意见有未采纳的，缺少未采纳说明。',
    'Advice of {reviewer} was not adopted, and the statement of reasons is missing.',
    '请完成未采纳意见的沟通并出具说明。',
    'Conclude the discussion of what was not adopted and attach its statement.',
  ),
  'decision.missing': message(
    '该文本没有有效的集体审议决定。',
    'No meeting’s decision stands for this text.',
    '请先提请集体审议。',
    'Put it before the meeting first.',
  ),
  'signature.missing': message(
    '{issuer}尚未签发，或者签发已经作废。',
    '{issuer} has not signed, or its signature is void.',
    '请由其负责人签发。',
    'Have its leader sign.',
  ),
  'minutes.missing': message(
    '缺少集体审议记录或者会议纪要。',
    'The minutes of the deliberation are missing.',
    '请制作集体审议记录，或者作为佐证材料上传会议纪要。',
    'Produce the record of deliberation, or hand in the minutes as evidence.',
  ),
  'explainer.missing': message(
    '缺少与文件一并报批的解读材料。',
    'The explainer that is approved with the text is missing.',
    '请将解读材料作为佐证材料上传，重新申请登记时注明。',
    'Hand in the explainer as evidence, and name it when you apply again.',
  ),
  'explainer.unknown': message(
    '所填解读材料不在本件的佐证材料中。',
    'The explainer named is not among the evidence of this document.',
    '请先上传解读材料。',
    'Hand it in first.',
  ),
  'validity.missing': message(
    '文件没有载明有效期。',
    'The text does not say how long it is valid.',
    '请在文本中载明有效期，并重新审查、审议、签发。',
    'State it in the text, and have it reviewed, deliberated and signed again.',
  ),
  'validity.tooLong': message(
    '文件载明的有效期为{years}年，超过最长的{max}年。',
    'The text is to be valid for {years} years; {max} is the most.',
    '请缩短有效期，并重新审查、审议、签发。',
    'Shorten it, and have the text reviewed, deliberated and signed again.',
  ),
  'validity.tooShort': message(
    '文件载明的有效期为{years}年，少于最短的{min}年。',
    'The text is to be valid for {years} years; {min} is the least.',
    '请延长有效期，或者在标题中标明暂行、试行，并重新审查、审议、签发。',
    'Lengthen it or call it provisional, and have the text reviewed, deliberated and signed again.',
  ),
  'citation.banned': message(
    '文本引用的{cited}已由有权机关决定停止执行、改变或者撤销，不得作为依据。',
    'The text cites {cited}, which the competent authority has stopped, changed or annulled: it is no basis.',
    '请删去或者改引现行有效的规定，并重新审查、审议、签发。',
    'Drop it or cite what is in force, and have the text reviewed, deliberated and signed again.',
  ),
  'citation.ended': message(
    '文本引用的{cited}已经失效、废止或者撤销，不得作为依据。',
    'The text cites {cited}, which has lapsed or was repealed or annulled: it is no basis.',
    '请删去或者改引现行有效的规定，并重新审查、审议、签发。',
    'Drop it or cite what is in force, and have the text reviewed, deliberated and signed again.',
  ),
  'number.codeUnknown': message(
    '制定机关没有机关代码，编码规则未取得，不得自造。',
    'The issuer has no code: its coding rule could not be read, and none may be invented.',
    '请登记机关依编码规则录入机关代码及其依据。',
    'Have the registrar enter the code with the rule that it follows.',
  ),
  'date.future': message('日期不得晚于今天（{day}）。', 'The day ({day}) lies ahead.', '请核对日期。', 'Check the day.'),
  'date.beforeEarlierFact': message(
    '日期（{day}）早于此前已经发生的事实（{earliest}）。',
    'The day ({day}) lies before what happened earlier ({earliest}).',
    '请核对日期。',
    'Check the day.',
  ),
} satisfies Record<string, Message>;
