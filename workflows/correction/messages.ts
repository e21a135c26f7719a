import { type Message, message } from '@fashen/engine';
import { dutyMessages } from './duty-messages.js';

/** The sentence of every finding, and the way out of it. */
export const messages = {
  ...dutyMessages,
  'document.unknown': message('文件不存在。', 'There is no such document.', '请核对文件。', 'Check the document.'),
  'addressee.notTheIssuer': message(
    '所填机关不是该文件的制定机关，也不是其职权的承继机关。',
    'That authority neither issued the document nor carries on for one that did.',
    '请选择该文件的制定机关。',
    'Choose an authority that issued it.',
  ),
  'source.notByHand': message(
    '备案审查、异议审查的纠正意见由该流程提出，不得另行录入。',
    'A filing review or an objection review opens its correction itself.',
    '请在该流程中提出；有关机关移送、专项审查发现的，选择相应来源。',
    'Do it there; for what another authority or a campaign has found choose that source.',
  ),
  'field.notByHand': message('该项由系统填写。', 'This is for the system to say.', '请勿填写。', 'Leave it out.'),
  'words.missing': message(
    '未说明存在的问题。',
    'What is wrong is not said.',
    '请逐条写明问题和依据。',
    'Say it clause by clause, with what it rests on.',
  ),
  'evidence.missing': message(
    '缺少该机关来文（决定）的扫描件。',
    'The scan of that authority’s paper is missing.',
    '请先上传为本文件的佐证材料。',
    'Hand it in first as evidence of this document.',
  ),
  'evidence.unknown': message(
    '所填佐证材料不在本文件之中。',
    'That evidence does not lie with this document.',
    '请先上传扫描件。',
    'Hand in the scan first.',
  ),
  'clause.unknown': message(
    '文本中没有{clause}。',
    'There is no {clause} in the text.',
    '请从文本的条款中选择；涉及全文的，不填条款。',
    'Choose from the clauses of the text; none for the whole.',
  ),
  'date.future': message('日期不得晚于今天（{day}）。', 'The day ({day}) lies ahead.', '请核对日期。', 'Check the day.'),
  'date.beforeEarlierFact': message(
    '日期（{day}）早于此前已经发生的事实（{earliest}）。',
    'The day ({day}) lies before what happened earlier ({earliest}).',
    '请核对日期。',
    'Check the day.',
  ),
  'proposal.missing': message(
    '承办人尚未就此提出处理建议。',
    'The handler has not proposed what to do yet.',
    '请承办人先提出处理建议。',
    'Have the handler propose it first.',
  ),
  'answer.maintained': message(
    '纠正意见已经维持，不再听取不同意的理由。',
    'The order was maintained; reasons against it are heard once.',
    '请答复修改、废止或者停止执行；仍不执行的，由有权机关决定。',
    'Answer with an amendment, a repeal, or that it is not applied; otherwise the competent authority decides.',
  ),
  'completion.notOnRecord': message(
    '时效登记中没有纠正通知之后的修改或者废止。',
    'The register of validity shows neither amendment nor repeal since the order.',
    '请按文件制定程序完成修改、废止并公布后再报告。',
    'Amend or repeal it through the life of the document, have it published, then report.',
  ),
  'completion.dayMissing': message(
    '该文件不在时效登记之中，须填写完成日期。',
    'The document is not in the register of validity: the day of its completion is needed.',
    '请填写完成日期并附公布的文本或者公告扫描件。',
    'Enter the day, with the scan of what was published.',
  ),
  'clock.notPassed': message(
    '答复或者完成纠正的期限尚未届满。',
    'The authority still has time to answer or to put it right.',
    '请待期限届满；制定机关不同意的，在其答复后处理。',
    'Wait until the period is over; where the authority disagrees, act on its answer.',
  ),
  'competent.unknown': message(
    '未找到有权决定停止执行、改变、撤销的机关。',
    'No authority is known here that may stop, change or annul it.',
    '请管理员补全机构的隶属关系。',
    'Have the administrator complete the tree of authorities.',
  ),
  'order.notIssued': message('纠正通知尚未发出。', 'The order was not issued yet.', '请先发出。', 'Issue it first.'),
  'completion.open': message('尚未完成纠正。', 'It is not put right yet.', '请先完成。', 'Put it right first.'),
} satisfies Record<string, Message>;
