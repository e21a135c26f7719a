import type { Words } from '@fashen/domain';

export const OBJECTION = {
  title: { zh: '异议', en: 'Objections' },
  list: { zh: '异议列表', en: 'Objections' },
  enter: { zh: '录入来信来访来电', en: 'Enter a letter, visit or call' },
  letters: { zh: '待寄送信函', en: 'Letters to send' },
  noNames: {
    zh: '列表不含提出人的任何信息。查看个人信息须写明用途，并留下记录。',
    en: 'The list holds nothing of who objected. Opening personal data asks for its purpose and leaves a record.',
  },
  none: { zh: '目前没有办理中的异议。', en: 'No objection is under way.' },
  noneWayOut: {
    zh: '网页提出的自动列入；来信、来访、来电由承办人录入。',
    en: 'Those handed in by page appear here; letters, visits and calls are entered.',
  },
  noneDone: { zh: '尚无办结的异议。', en: 'None has ended yet.' },
  document: { zh: '文件', en: 'Document' },
  notInLibrary: { zh: '不在文件库中的文件', en: 'a paper that is not in the library' },
  whole: { zh: '全文', en: 'the whole' },
  channel: { zh: '提出方式', en: 'How it came' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  state: { zh: '环节', en: 'State' },
  opening: { zh: '正在启动', en: 'being opened' },
  reply: { zh: '答复期限', en: 'Reply due' },
  duty: { zh: '办理事项和期限', en: 'What is to be done, until when' },
  group: { zh: '合并审查', en: 'Examined together' },
  leads: { zh: '牵头，共 {n} 件', en: 'leads {n}' },
  joined: { zh: '已并入', en: 'joined another' },
  proposed: { zh: '拟并入（相似 {n}%）', en: 'proposed to join ({n}% alike)' },
  alone: { zh: '单独审查', en: 'by itself' },
  persons: { zh: '提出人 {n} 人', en: '{n} person(s)' },
  follows: { zh: '同一人此前提出过', en: 'the same person objected before' },
  desk: { zh: '异议办理台', en: 'Desk of the objection' },
  case: { zh: '办理', en: 'The case' },
  caseAbout: {
    zh: '受理、提交遮盖文本、审查等在办理页面进行。',
    en: 'Accepting, submitting the masked text and examining are done on the page of the case.',
  },
} satisfies Record<string, Words>;

export const CHANNELS: Readonly<Record<string, Words>> = {
  page: { zh: '网页', en: 'page' },
  letter: { zh: '信函', en: 'letter' },
  window: { zh: '窗口', en: 'window' },
  telephone: { zh: '电话', en: 'telephone' },
};

export const KINDS: Readonly<Record<string, Words>> = {
  objection: { zh: '异议', en: 'objection' },
  lead: { zh: '线索（匿名）', en: 'lead without a name' },
};

export const STATEMENTS: Readonly<Record<string, Words>> = {
  original: { zh: '异议原文', en: 'the objection' },
  supplement: { zh: '补正', en: 'supplement' },
  newReasons: { zh: '补充理由', en: 'further reasons' },
  withdrawal: { zh: '撤回', en: 'withdrawal' },
};

export const LOOK = {
  title: { zh: '提出人和原文', en: 'Persons and what they wrote' },
  about: {
    zh: '个人信息加密保存，仅供办理本件使用。每次查看记录查看人、时间和用途。',
    en: 'Personal data are sealed and serve this case alone. Each look is kept with who, when and what for.',
  },
  why: { zh: '用途', en: 'What it is needed for' },
  whyExample: { zh: '如：遮盖可识别内容、制作答复文书', en: 'Such as: masking, writing the answer' },
  whyMissing: { zh: '请先写明用途（至少两个字）。', en: 'Say first what it is needed for.' },
  persons: { zh: '查看提出人', en: 'Look at the persons' },
  texts: { zh: '查看原文', en: 'Look at the texts' },
  close: { zh: '收起', en: 'Close' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '电子邮箱', en: 'Mail' },
  address: { zh: '通信地址', en: 'Address' },
  agentFor: { zh: '代理', en: 'Agent for' },
  forgotten: { zh: '（已删除）', en: '(forgotten)' },
  forget: { zh: '删除个人信息', en: 'Have this person forgotten' },
  forgetAsk: {
    zh: '密钥销毁后不能恢复，办理记录保留。确认删除？',
    en: 'The key is destroyed for good; the record of the case stays. Go on?',
  },
  forgetYes: { zh: '删除', en: 'Forget' },
  keep: { zh: '保留', en: 'Keep' },
  paper: { zh: '所指文件', en: 'The paper' },
  files: { zh: '照片、授权书、扫描件', en: 'Photographs, authorisations, scans' },
  file: { zh: '打开附件 {n}', en: 'Open file {n}' },
  log: { zh: '查看记录', en: 'Who looked' },
  noLog: { zh: '尚无人查看。', en: 'Nobody has looked yet.' },
} satisfies Record<string, Words>;

/** What was looked at, as the record calls it. */
export const LOOKS: Readonly<Record<string, Words>> = {
  persons: { zh: '提出人', en: 'the persons' },
  texts: { zh: '原文', en: 'the texts' },
  file: { zh: '附件', en: 'a file' },
  letter: { zh: '信函', en: 'a letter' },
  forgetting: { zh: '删除个人信息', en: 'forgetting' },
};

export const MASK = {
  title: { zh: '遮盖', en: 'Masking' },
  about: {
    zh: '制定机关不得知悉异议人。逐句选择保留或者略去；打▲的句子可能识别提出人。',
    en: 'The authority never learns who objected. Choose sentence by sentence; those with ▲ may lead to the person.',
  },
  original: { zh: '原文', en: 'As it was written' },
  preview: { zh: '预览：制定机关将读到的文本', en: 'Preview: what the authority will read' },
  nothing: { zh: '（全部略去后没有可供说明的内容）', en: '(with everything left out there is nothing to answer to)' },
  keepSentence: { zh: '保留第 {n} 句', en: 'Keep sentence {n}' },
  reword: { zh: '改写第 {n} 句', en: 'Reword sentence {n}' },
  rewordShort: { zh: '改写', en: 'Reword' },
  save: { zh: '保存遮盖文本', en: 'Keep the masked text' },
  saved: {
    zh: '✓ 已保存。在办理页面提交后，由另一人核准，制定机关才能读到。',
    en: '✓ Kept. It is submitted in the case and approved by another person before the authority reads it.',
  },
  approved: { zh: '✓ 已核准，制定机关可以读到', en: '✓ Approved: the authority may read it' },
  notApproved: { zh: '▲ 已遮盖，尚未核准', en: '▲ Masked, not approved yet' },
  notMasked: { zh: '○ 尚未遮盖。查看原文后逐句选择。', en: '○ Not masked yet. Look at the text and choose.' },
  gone: { zh: '原文密钥已销毁，不能读取。', en: 'The key was destroyed: the text cannot be read.' },
} satisfies Record<string, Words>;

export const GROUP = {
  about: {
    zh: '内容相同或者相近的异议由一件牵头审查，逐一答复每位提出人。相似只是建议，由承办人确认。',
    en: 'One of those that say the same is examined, and each person is answered. Likeness proposes; a handler confirms.',
  },
  none: { zh: '没有拟合并的异议。', en: 'Nothing is proposed to be joined.' },
  follows: { zh: '本件已并入或者拟并入另一件：', en: 'This one joins another:' },
  see: { zh: '查看牵头的一件', en: 'See the one that leads' },
  member: { zh: '{day} 收到，相似 {n}%', en: 'received {day}, {n}% alike' },
  confirmed: { zh: '✓ 已确认合并', en: '✓ confirmed' },
  confirm: { zh: '合并审查所选的异议', en: 'Examine the chosen ones with it' },
  missing: { zh: '请先选择要合并的异议。', en: 'Choose the objections first.' },
  same: { zh: '合并内容完全相同的', en: 'Join all in the same words' },
  separate: { zh: '不予合并', en: 'Not the same' },
  others: { zh: '另选同一文件的异议', en: 'Choose others to the same paper' },
} satisfies Record<string, Words>;
