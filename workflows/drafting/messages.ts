import { type Message, message } from '@fashen/engine';
import { payloadMessages } from './payload-messages.js';

const other = ['请由该单位人员办理。', 'Have somebody of that party do it.'] as const;
const apart = ['请由其他人员办理。', 'Have somebody else do it.'] as const;

const dutyMessages = {
  'duty.notOfDraftingDepartment': message('您不是起草单位人员。', 'You are not of the drafting department.', ...other),
  'duty.notOfSigningParty': message('您的单位不是起草单位，也不联合起草。', 'Your department does not draft this document.', ...other),
  'duty.signed': message('本单位已签署该文本。', 'Your department has signed this text.', '无需重复签署。', 'It is not signed twice.'),
  'duty.notAsked': message('没有向您的单位征求意见。', 'Your department was not asked.', ...other),
  'duty.answered': message(
    '您的单位已经回复，或者回复期限已届满。',
    'Your department has answered, or the time is over.',
    '需要更改的，请联系起草单位。',
    'Turn to the drafting department where something is to be changed.',
  ),
  'duty.notOfLegalSection': message('您不是起草单位法制机构人员。', 'You are not of the own legal section.', ...other),
  'duty.drafterChecks': message('您参与过起草，不得审核该文本。', 'You drafted this text and may not check it.', ...apart),
  'duty.checkerDrafts': message('您审核过该文本，不得再参与起草。', 'You checked this text and may not draft it.', ...apart),
  'duty.checkerDrafted': message(
    '{person}审核过该文本，又参与了起草。',
    '{person} checked this text and has drafted too.',
    '请由其他人员审核。',
    'Have somebody else check it.',
  ),
} satisfies Record<string, Message>;

const guardMessages = {
  'text.missing': message(
    '文件不存在，或者还没有文本。',
    'There is no such document, or it has no text yet.',
    '请先上传文本。',
    'Upload a text first.',
  ),
  'drafting.running': message('该文件正在起草。', 'This document is being drafted.', '请打开已有的一件。', 'Open the one that runs.'),
  'text.notFrozen': message('送审文本尚未确定。', 'The text is not frozen.', '请先确定送审文本。', 'Freeze the text first.'),
  'text.changedSince': message(
    '送审文本确定后又上传了新的文本。',
    'A new version came in after the text was frozen.',
    '请重新确定送审文本；针对原文本的审核、讨论、签署须重新办理。',
    'Freeze the new text; what was checked, discussed and signed is so only for the old one.',
  ),
  'consultation.unanswered': message(
    '还有{count}条意见没有答复。',
    '{count} comment(s) are not answered yet.',
    '请逐条或者分组答复。',
    'Answer them one by one or in groups.',
  ),
  'consultation.textChanged': message(
    '公开征求意见后文本有改动。',
    'The text was changed after the public was consulted on it.',
    '有实质性改动的，再次公开征求意见；不需要的，说明理由。',
    'Where the change is one of substance consult the public again; where it is not, say why.',
  ),
  'tracks.open': message(
    '以下环节尚未办结：{tracks}。',
    'These tracks are still open: {tracks}.',
    '请逐一办结；确不需要的，说明理由。',
    'Conclude each of them, or say why it is not needed.',
  ),
  'statement.missing': message('没有起草说明。', 'There is no drafting statement.', '请先拟写起草说明。', 'Write it first.'),
  'way.other': message(
    '该步骤按其他方式办理。',
    'This step takes another way.',
    '系统自行选择，无需处理。',
    'The system finds it; nothing is to be done.',
  ),
} satisfies Record<string, Message>;

/** The sentence of every finding, and the way out of it. */
export const messages = { ...dutyMessages, ...guardMessages, ...payloadMessages };
