import type { SignInLog } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

export const INTEGRITY = {
  title: { zh: '记录完整性', en: 'Integrity of the records' },
  about: {
    zh: '办理记录和各项日志逐条相连，由系统定时签署检查点，每天夜间核验一遍。',
    en: 'Histories and logs are linked line by line; the system signs a checkpoint at intervals and verifies everything each night.',
  },
  stands: { zh: '全部记录与写入时一致。', en: 'All records stand as they were written.' },
  differs: {
    zh: '有 {n} 处记录与写入时不一致，尚未查清。',
    en: 'Records differ from what was written in {n} place(s) that nobody has explained.',
  },
  explained: {
    zh: '没有尚未查清的不一致。最近一次核验发现的不一致，此前均已查清。',
    en: 'Nothing is left to explain. What the last verification found to differ had been explained before.',
  },
  unverified: { zh: '尚未核验。', en: 'Nothing has been verified yet.' },
  verified: { zh: '最近核验', en: 'Last verification' },
  counted: {
    zh: '流程 {processes} 件，办理记录 {events} 条，日志 {entries} 条',
    en: '{processes} processes, {events} events, {entries} log entries',
  },
  never: { zh: '尚无', en: 'None yet' },
  newest: { zh: '最新检查点', en: 'Newest checkpoint' },
  verify: { zh: '立即核验', en: 'Verify now' },
  verifiedNow: { zh: '核验完毕。', en: 'Everything was verified.' },
  sign: { zh: '立即签署检查点', en: 'Sign a checkpoint now' },
  signed: { zh: '已签署第 {number} 号检查点。', en: 'Checkpoint {number} is signed.' },
  nothingNew: {
    zh: '第 {number} 号检查点之后没有新的记录，不另行签署。',
    en: 'Nothing was written since checkpoint {number}; no other is signed.',
  },
} satisfies Record<string, Words>;

export const FINDING = {
  title: { zh: '不一致之处', en: 'What differs' },
  none: { zh: '没有尚未查清的不一致。', en: 'There is nothing to explain.' },
  found: { zh: '发现时间', en: 'Found' },
  process: { zh: '所涉流程', en: 'Process' },
  technical: { zh: '技术信息', en: 'Technical message' },
  close: { zh: '查清后关闭', en: 'Close, as explained' },
  reason: { zh: '查清的情况', en: 'What was found out' },
  first: { zh: '共 {all} 处，此处列出最早的 {n} 处。', en: 'The first {n} of {all}.' },
  closed: { zh: '已查清 {n} 处', en: '{n} explained' },
  latest: { zh: '此处列出最近查清的 {n} 处，共 {all} 处。', en: 'The latest {n} of {all}.' },
  closedBy: { zh: '查清', en: 'Explained' },
} satisfies Record<string, Words>;

export const KINDS: Readonly<Record<string, Words>> = {
  lost: { zh: '办理记录缺失', en: 'Rows of a history are missing' },
  history: { zh: '办理记录被改动', en: 'A history was changed' },
  log: { zh: '日志被改动', en: 'A log was changed' },
  checkpoint: { zh: '检查点不符', en: 'A checkpoint does not agree' },
};

export const CHECKPOINT = {
  all: { zh: '检查点', en: 'Checkpoints' },
  none: { zh: '尚未签署检查点。', en: 'No checkpoint was signed yet.' },
  number: { zh: '编号', en: 'Number' },
  nth: { zh: '第 {number} 号', en: 'No. {number}' },
  at: { zh: '签署时间', en: 'Signed' },
  exactly: { zh: '（北京时间）', en: ' (Beijing)' },
  processes: { zh: '所含流程', en: 'Processes' },
  processCount: { zh: '{n} 件', en: '{n}' },
  root: { zh: '根', en: 'Root' },
  hash: { zh: '本检查点校验码', en: 'Hash' },
  previous: { zh: '上一检查点校验码', en: 'Hash of the one before' },
  first: { zh: '（首个检查点，没有上一检查点）', en: '(the first one: there is none before)' },
  fingerprint: { zh: '公钥指纹', en: 'Fingerprint of the key' },
  signature: { zh: '签名', en: 'Signature' },
  logs: { zh: '日志', en: 'Logs' },
  log: { zh: '名称', en: 'Name' },
  length: { zh: '条数', en: 'Entries' },
  head: { zh: '末条校验码', en: 'Hash of the last entry' },
} satisfies Record<string, Words>;

export const SHEET = {
  title: { zh: '检查点存档单', en: 'Checkpoint, for the register' },
  system: { zh: '系统地址', en: 'System' },
  print: { zh: '打印', en: 'Print' },
  back: { zh: '返回记录完整性', en: 'Back to the integrity of the records' },
  compare: { zh: '核对方法', en: 'How to compare' },
  keep: {
    zh: '本单打印后，由系统之外的登记簿保管。核对时，从案件的“办理过程”下载可离线核验的记录，运行命令',
    en: 'Printed, this sheet is kept in a register outside the system. To compare, download a history for offline verification from a case and run',
  },
  file: { zh: '文件', en: 'FILE' },
  key: { zh: '指纹', en: 'FINGERPRINT' },
  compareAll: {
    zh: '，指纹照本单“公钥指纹”填写。命令认可该指纹，所示检查点为本单编号的，“根”与本单一致；系统内同一编号检查点的根、校验码也与本单一致的，签署前的记录没有改动。任何一项不符，即为记录被改动或者密钥被更换，请立即报告管理员和审计员。',
    en: ' with the fingerprint of this sheet. The command accepts it, and where it names this checkpoint, its root is the root above. The checkpoint of the same number in the system has the root and the hash above. Then nothing signed here was changed. Where anything differs, records or the key were changed: tell the administrator and the auditor at once.',
  },
  entry: { zh: '登记', en: 'Entry in the register' },
  enteredBy: { zh: '登记人', en: 'Entered by' },
  enteredOn: { zh: '登记日期', en: 'On' },
  place: { zh: '登记簿、页次', en: 'Register and page' },
} satisfies Record<string, Words>;

export const SIGN_INS = {
  title: { zh: '登录记录', en: 'Sign-ins' },
  about: {
    zh: '登录失败包括口令错误、账号已停用、没有该账号。来源地址只记大致范围；没有该账号的，不记所填内容。',
    en: 'Failed are those with a wrong password, a disabled account or no account. Addresses are rough; what was typed where there is no account is not kept.',
  },
  at: { zh: '时间', en: 'When' },
  person: { zh: '人员', en: 'Person' },
  nobody: { zh: '无此账号', en: 'No such account' },
  outcome: { zh: '结果', en: 'Outcome' },
  address: { zh: '大致来源地址', en: 'Rough address' },
  browser: { zh: '浏览器', en: 'Browser' },
  choose: { zh: '按人员筛选', en: 'Filter by person' },
  only: { zh: '仅列示{name}的记录。', en: 'Entries of {name} only.' },
  onlyOne: { zh: '仅列示一人的记录。', en: 'Entries of one person only.' },
  onlyOf: { zh: '仅列示此人的记录', en: 'Show this person only' },
  everybody: { zh: '列示全部人员', en: 'Show everybody' },
  none: { zh: '没有登录记录。', en: 'There are no entries.' },
} satisfies Record<string, Words>;

type Outcome = SignInLog['entries'][number]['outcome'];

export const OUTCOMES: Readonly<Record<Outcome, { isGood: boolean; label: Words }>> = {
  signedIn: { isGood: true, label: { zh: '登录成功', en: 'Signed in' } },
  refused: { isGood: false, label: { zh: '登录失败', en: 'Failed' } },
  confirmed: { isGood: true, label: { zh: '再次确认口令', en: 'Password given again' } },
  notConfirmed: { isGood: false, label: { zh: '再次确认口令失败', en: 'Wrong password given again' } },
};
