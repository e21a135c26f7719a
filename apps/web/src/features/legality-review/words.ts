import type { Words } from '@fashen/domain';

export const REVIEW = {
  desk: { zh: '打开审查台', en: 'Open the review desk' },
  toAnswers: { zh: '逐条答复审查意见', en: 'Answer the opinion item by item' },
  toCase: { zh: '返回办理事项', en: 'Back to the case' },
  deskTitle: { zh: '审查台', en: 'Review desk' },
  overview: { zh: '审查情况', en: 'The review' },
  handler: { zh: '承办人', en: 'Handler' },
  none: { zh: '尚未确定', en: 'not yet' },
  checksDone: { zh: '审查要点 7 项中已标记 {n} 项', en: '{n} of 7 check items marked' },
  itemsCount: { zh: '意见 {all} 项，其中违法必改 {must} 项', en: '{all} items, {must} of them must change' },
  answered: { zh: '{all} 项中已答复 {n} 项', en: '{n} of {all} items answered' },
  judged: { zh: '{all} 项中已核验 {n} 项', en: '{n} of {all} items verified' },
  number: { zh: '意见书编号', en: 'Number of the opinion' },
  conclusion: { zh: '审查结论', en: 'Conclusion' },
  proposed: { zh: '拟出具结论', en: 'Conclusion proposed' },
  issuedOn: { zh: '出具日期', en: 'Issued on' },
  completeOn: { zh: '材料齐备', en: 'Materials complete' },
  version: { zh: '文本', en: 'Version' },
  versionNo: { zh: '第 {n} 稿', en: 'Version {n}' },
  underReview: { zh: '（审查文本）', en: ' (under review)' },
  compare: { zh: '与前一稿比对', en: 'Compare with the version before' },
  backToText: { zh: '回到正文', en: 'Back to the text' },
  onlyOne: { zh: '只有一稿，没有可比对的文本。', en: 'There is one version only, nothing to compare.' },
  panes: { zh: '显示', en: 'Show' },
  text: { zh: '正文', en: 'Text' },
  side: { zh: '审查事项', en: 'Review' },
  noText: { zh: '当前身份看不到该文件的正文。', en: 'The text of this document is not open to you in this office.' },
  tabs: { zh: '审查事项', en: 'Parts of the review' },
} satisfies Record<string, Words>;

export const TABS = {
  checks: { zh: '审查要点', en: 'Check items' },
  items: { zh: '意见', en: 'Items' },
  verify: { zh: '核验', en: 'Verification' },
  inquiries: { zh: '协审', en: 'Inquiries' },
  approval: { zh: '复审审签', en: 'Approval' },
  materials: { zh: '材料', en: 'Materials' },
} satisfies Record<string, Words>;

export const CHECKING = {
  item: { zh: '要点 {n}', en: 'Check item {n}' },
  unmarked: { zh: '未标记', en: 'not marked' },
  mark: { zh: '标记', en: 'Mark' },
  markAgain: { zh: '重新标记', en: 'Mark again' },
  basis: { zh: '依据', en: 'Basis' },
  by: { zh: '标记', en: 'Marked' },
  clauses: { zh: '所涉条款', en: 'Clauses' },
  toDraft: {
    zh: '七项均标记后，可以拟写审查意见。',
    en: 'When all seven are marked, the opinion can be drafted.',
  },
} satisfies Record<string, Words>;

export const ITEMS = {
  add: { zh: '增加意见', en: 'Add an item' },
  raise: { zh: '列为意见', en: 'Raise an item' },
  note: { zh: '记入审查要点', en: 'Note at a check item' },
  change: { zh: '修改', en: 'Change' },
  remove: { zh: '删除', en: 'Remove' },
  none: { zh: '尚无意见。', en: 'There are no items yet.' },
  noneHow: { zh: '在正文中选取文字，按“列为意见”，即可增加。', en: 'Select words in the text and press “Raise an item”.' },
  no: { zh: '意见 {n}', en: 'Item {n}' },
  problem: { zh: '问题', en: 'Problem' },
  basis: { zh: '依据', en: 'Basis' },
  suggestion: { zh: '建议修改', en: 'Suggested text' },
  checkItem: { zh: '审查要点', en: 'Check item' },
  answerOf: { zh: '第 {n} 轮答复', en: 'Answer of round {n}' },
  noAnswer: { zh: '尚未答复', en: 'not answered yet' },
  verdict: { zh: '核验', en: 'Verification' },
} satisfies Record<string, Words>;

export const STATUSES = {
  open: { zh: '待核验', en: 'to be verified' },
  closed: { zh: '已修改到位', en: 'mended' },
  reasonAccepted: { zh: '已认可理由', en: 'reason accepted' },
  kept: { zh: '保留意见', en: 'kept' },
  stays: { zh: '沟通后仍未改', en: 'still open after the discussion' },
  waived: { zh: '领导决定不采纳', en: 'waived by decision' },
} satisfies Record<string, Words>;

export const INQUIRING = {
  coReview: { zh: '部门协审', en: 'Co-review' },
  adviser: { zh: '法律顾问（公职律师、专家）', en: 'Advisers' },
  publicViews: { zh: '公众意见', en: 'Public views' },
  sessions: { zh: '集中审查', en: 'Joint sessions' },
  none: { zh: '无', en: 'None' },
  asked: { zh: '已征询，待回复', en: 'asked, waiting' },
  replied: { zh: '已回复', en: 'answered' },
  released: { zh: '不再等待', en: 'no longer waited for' },
  lapsed: { zh: '逾期未回复', en: 'no answer in time' },
  question: { zh: '征询内容', en: 'Asked' },
  reply: { zh: '回复', en: 'Reply' },
  received: { zh: '收到意见 {n} 件', en: '{n} comments received' },
  notReview: {
    zh: '征求意见、咨询、会签均不代替合法性审查（国办发〔2018〕115号 二（七））。',
    en: 'None of this stands in place of the legality review (国办发〔2018〕115号 二（七）).',
  },
  attendees: { zh: '参加人员', en: 'Attended' },
} satisfies Record<string, Words>;

export const DRAFTS = {
  title: { zh: '审查意见各轮稿', en: 'Drafts of the opinion' },
  line: { zh: '第 {n} 轮：{conclusion}，意见 {items} 项', en: 'Draft {n}: {conclusion}, {items} items' },
} satisfies Record<string, Words>;

export const VERIFYING = {
  none: { zh: '起草单位提交答复和新文本后，在此核验。', en: 'Verification begins when the answers and the new text are in.' },
  change: { zh: '条文变化', en: 'How the clause changed' },
  unchanged: { zh: '该条文未作修改。', en: 'This clause was not changed.' },
  nowAt: { zh: '现为 {anchor}', en: 'now {anchor}' },
  which: { zh: '核验结论', en: 'Verdict' },
  open: { zh: '核验本条', en: 'Verify this item' },
  unsolicited: { zh: '夹带：没有意见要求的修改', en: 'Changes that nobody asked for' },
  unsolicitedHow: {
    zh: '逐处审查，认可或者提出意见后方可确认审查通过。',
    en: 'Each must be acknowledged or raised before the text is cleared.',
  },
  noneUnsolicited: { zh: '没有未经要求的修改。', en: 'Nothing was changed that nobody asked for.' },
  dealtWith: { zh: '✓ 已审查', en: '✓ dealt with' },
  notDealtWith: { zh: '⚑ 待审查', en: '⚑ to be looked at' },
  mark: { zh: '夹带', en: 'unsolicited' },
} satisfies Record<string, Words>;

export const MATERIAL = {
  materials: { zh: '送审材料', en: 'Materials' },
  versions: { zh: '文本', en: 'Versions' },
  evidence: { zh: '佐证材料', en: 'Evidence' },
  none: { zh: '无', en: 'None' },
  read: { zh: '阅读', en: 'Read' },
} satisfies Record<string, Words>;

export const KEYS = {
  title: { zh: '快捷键', en: 'Keys' },
  open: { zh: '快捷键（?）', en: 'Keys (?)' },
  j: { zh: '下一条', en: 'next clause' },
  k: { zh: '上一条', en: 'clause before' },
  n: { zh: '下一项意见', en: 'next item' },
  u: { zh: '下一项未办意见', en: 'next item that waits' },
  c: { zh: '与前一稿比对', en: 'compare with the version before' },
  help: { zh: '显示快捷键', en: 'show the keys' },
  on: { zh: '使用单键快捷键', en: 'Use single keys' },
  close: { zh: '关闭', en: 'Close' },
} satisfies Record<string, Words>;

export const ANSWERING = {
  title: { zh: '答复审查意见', en: 'Answer the opinion' },
  list: { zh: '意见条目', en: 'Items' },
  response: { zh: '采纳情况', en: 'Response' },
  adopted: { zh: '采纳', en: 'Adopted' },
  partlyAdopted: { zh: '部分采纳', en: 'Partly adopted' },
  notAdopted: { zh: '不采纳', en: 'Not adopted' },
  reason: { zh: '理由和依据', en: 'Reason and basis' },
  reasonNeeded: { zh: '部分采纳、不采纳的，须详细说明理由和依据。', en: 'What is not fully adopted needs a detailed reason.' },
  keep: { zh: '记录答复', en: 'Record the answer' },
  recorded: { zh: '已记录第 {n} 项的答复', en: 'Answer to item {n} recorded' },
  next: { zh: '下一项未答复', en: 'Next unanswered' },
  notSent: { zh: '全部答复并提交之前，不会送达审查机构。', en: 'Nothing goes to the reviewers until all are answered and handed in.' },
  nothing: { zh: '目前没有需要答复的意见。', en: 'There is nothing to answer.' },
  closedItem: { zh: '该项已核验，不再答复。', en: 'This item is verified and is not answered again.' },
  mayNot: { zh: '现在不能答复，仅供查阅。', en: 'This can be read, but not answered now.' },
  apply: { zh: '一、形成修改稿', en: '1. The revised text' },
  applyHow: {
    zh: '对已采纳的意见，可以将建议文本一次套用到新的一稿；也可以自行上传修改稿。',
    en: 'Suggestions of adopted items can be applied to a new version at once; or upload your own revision.',
  },
  preview: { zh: '预览套用（{n} 项）', en: 'Preview ({n} items)' },
  applyNow: { zh: '套用并形成新稿', en: 'Apply as a new version' },
  applied: { zh: '已形成第 {n} 稿', en: 'Version {n} made' },
  canApply: { zh: '可以套用', en: 'can be applied' },
  unchanged: { zh: '文本已与建议一致', en: 'the text reads so already' },
  refused: { zh: '不能自动套用', en: 'cannot be applied by itself' },
  ownText: { zh: '{anchor}改为（全文）', en: '{anchor} shall read (in full)' },
  noneAdopted: { zh: '尚无采纳的意见。', en: 'No item is adopted yet.' },
  upload: { zh: '上传自行修改的文本（.docx）', en: 'Upload your own revision (.docx)' },
  uploading: { zh: '正在上传', en: 'Uploading' },
  newest: { zh: '最新文本：第 {n} 稿', en: 'Newest text: version {n}' },
  missing: { zh: '暂不能提交，尚有 {n} 项须先办理', en: 'Not possible yet: {n} things come first' },
  handIn: { zh: '二、办理送核', en: '2. Hand in' },
  handInHow: {
    zh: '全部答复后，连同最新文本一并送审查机构核验。',
    en: 'When every item is answered, the answers go out together with the newest text.',
  },
} satisfies Record<string, Words>;
