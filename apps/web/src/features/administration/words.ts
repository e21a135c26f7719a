import type { Words } from '@fashen/domain';

export const ADMIN = {
  title: { zh: '系统管理', en: 'Administration' },
  parties: { zh: '机构', en: 'Parties' },
  people: { zh: '人员账号', en: 'People' },
  requests: { zh: '待第二人确认', en: 'Waiting for a second person' },
  profiles: { zh: '辖区参数', en: 'Profiles' },
  calendar: { zh: '工作日历', en: 'Calendar' },
  incidents: { zh: '故障', en: 'Incidents' },
  log: { zh: '管理日志', en: 'Log' },
  integrity: { zh: '记录完整性', en: 'Integrity' },
  signIns: { zh: '登录记录', en: 'Sign-ins' },
  sections: { zh: '管理事项', en: 'Sections' },
  actions: { zh: '办理', en: 'Actions' },
  reason: { zh: '理由', en: 'Reason' },
} satisfies Record<string, Words>;

export const PARTY = {
  name: { zh: '名称', en: 'Name' },
  shortName: { zh: '简称', en: 'Short name' },
  kind: { zh: '类别', en: 'Kind' },
  parent: { zh: '上级单位', en: 'Belongs to' },
  superior: { zh: '垂直管理的上级部门', en: 'Managed vertically by' },
  functions: { zh: '职能', en: 'Functions' },
  state: { zh: '状态', en: 'State' },
  exists: { zh: '存续', en: 'Exists' },
  abolished: { zh: '{date} 撤销，由{successor}承继', en: 'Abolished on {date}, succeeded by {successor}' },
  add: { zh: '增加单位', en: 'Add a party' },
  change: { zh: '变更', en: 'Change' },
  abolish: { zh: '撤销', en: 'Abolish' },
  abolishLong: { zh: '撤销单位，由其他单位承继', en: 'Abolish in favour of a successor' },
  abolishedOn: { zh: '撤销日期', en: 'Day it ceases' },
  successor: { zh: '承继单位', en: 'Successor' },
} satisfies Record<string, Words>;

export const PEOPLE = {
  find: { zh: '按姓名、账号或者单位查找', en: 'Find by name, account or party' },
  name: { zh: '姓名', en: 'Name' },
  login: { zh: '账号', en: 'Account' },
  roles: { zh: '岗位', en: 'Roles' },
  role: { zh: '岗位', en: 'Role' },
  party: { zh: '单位', en: 'Party' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '在用', en: 'Active' },
  disabled: { zh: '已停用', en: 'Disabled' },
  oneTime: { zh: '待修改一次性口令', en: 'One-time password not yet changed' },
  total: { zh: '共 {n} 个账号，列示 {found} 个', en: '{found} of {n} accounts' },
  none: { zh: '没有相符的账号。请换用其他词。', en: 'No account matches. Try other words.' },
  add: { zh: '建立账号', en: 'Create an account' },
  setRoles: { zh: '变更岗位', en: 'Change roles' },
  disable: { zh: '停用', en: 'Disable' },
  enable: { zh: '启用', en: 'Enable' },
  reset: { zh: '重置口令', en: 'Reset password' },
  given: { zh: '一次性口令', en: 'One-time password' },
  givenAbout: {
    zh: '{name}（{login}）的一次性口令如下，仅显示这一次。请以安全方式转交，本人首次登录时须修改。',
    en: 'The one-time password of {name} ({login}) is shown this once. Pass it on safely; its owner changes it at the first sign-in.',
  },
  loginRule: { zh: '小写字母、数字开头，2 至 50 个字符', en: 'Lower-case letters and figures, 2 to 50 characters' },
} satisfies Record<string, Words>;

export const REQUESTS = {
  about: {
    zh: '使人能够查看异议人信息、管理系统的账号变更，由另一名管理员或者审计员确认后办理。申请人和账号本人不能确认。',
    en: 'Changes of accounts that let somebody see who objected, or administer the system, are made once another administrator or an auditor has confirmed them; neither who asked nor the owner of the account does.',
  },
  none: { zh: '没有待确认的变更。', en: 'Nothing waits.' },
  given: { zh: '授予', en: 'Given' },
  taken: { zh: '取消', en: 'Taken away' },
  askedBy: { zh: '申请人', en: 'Asked by' },
  confirm: { zh: '确认办理', en: 'Confirm' },
  decline: { zh: '驳回', en: 'Decline' },
  withdraw: { zh: '撤回', en: 'Take back' },
  confirmed: { zh: '已办理。', en: 'It is done.' },
  asked: {
    zh: '这项变更待另一名管理员或者审计员确认后办理。',
    en: 'It is made once another administrator or an auditor has confirmed it.',
  },
} satisfies Record<string, Words>;

export const CALENDAR = {
  year: { zh: '年度', en: 'Year' },
  state: { zh: '依据', en: 'Basis' },
  announced: { zh: '已公布', en: 'Announced' },
  provisional: {
    zh: '尚未公布放假安排，暂按法定节假日推算，期限可能变动',
    en: 'Not announced: statutory holidays are assumed, dates may move',
  },
  notices: { zh: '放假通知', en: 'Notices' },
  amends: { zh: '调整', en: 'amends' },
  progress: {
    zh: '未届满期限 {open} 项，已按现行日历重算 {computed} 项，其中变动 {moved} 项。',
    en: 'Of {open} open deadlines {computed} follow this calendar; {moved} have moved.',
  },
  import: { zh: '导入放假通知', en: 'Import a holiday notice' },
  importAbout: {
    zh: '按国务院办公厅通知逐项填写。导入后，未届满的期限自动重算，并通知相关承办人。',
    en: 'As the notice of the General Office of the State Council says. Open deadlines follow at once, and whoever holds one is told.',
  },
  number: { zh: '文号', en: 'Number' },
  announcedOn: { zh: '印发日期', en: 'Day of issue' },
  off: { zh: '放假', en: 'Days off' },
  work: { zh: '调休上班', en: 'Weekend days worked' },
  holiday: { zh: '节日名称', en: 'Holiday' },
  from: { zh: '起', en: 'From' },
  to: { zh: '止', en: 'To' },
  date: { zh: '日期', en: 'Day' },
  isAmending: { zh: '只调整同年度先前通知的部分日期', en: 'Only amends an earlier notice of the same year' },
} satisfies Record<string, Words>;

export const INCIDENT = {
  open: { zh: '未排除', en: 'Open' },
  closed: { zh: '已排除', en: 'Closed' },
  what: { zh: '未完成的事项', en: 'What failed' },
  matter: { zh: '所涉事项', en: 'Matter' },
  cause: { zh: '原因', en: 'Cause' },
  technical: { zh: '技术信息', en: 'Technical message' },
  attempts: { zh: '尝试次数', en: 'Attempts' },
  since: { zh: '开始时间', en: 'Since' },
  waiting: { zh: '在其后等待', en: 'Waiting behind it' },
  retry: { zh: '重新办理', en: 'Run again' },
  passed: { zh: '已办理完毕，故障排除。', en: 'It ran, and the incident is closed.' },
  failed: { zh: '仍未成功：{cause}', en: 'It failed again: {cause}' },
  none: { zh: '没有未排除的故障。', en: 'There are no open incidents.' },
  noneClosed: { zh: '没有已排除的故障。', en: 'There are no closed incidents.' },
  filter: { zh: '状态', en: 'State' },
  differs: {
    zh: '另有记录与写入时不一致，尚未查清。',
    en: 'Besides, records differ from what was written, and nobody has explained it yet.',
  },
  integrity: { zh: '查看记录完整性', en: 'See the integrity of the records' },
} satisfies Record<string, Words>;

export const PROFILE = {
  inForce: { zh: '本系统适用', en: 'In force here' },
  choose: { zh: '辖区', en: 'Profile' },
  values: { zh: '共 {values} 项，其中 {unverified} 项未经核对原文', en: '{values} values, {unverified} of them not verified' },
  value: { zh: '取值', en: 'Value' },
  item: { zh: '事项', en: 'Item' },
  source: { zh: '依据', en: 'Source' },
  asOf: { zh: '所依文本', en: 'Text of' },
  verified: { zh: '已核对', en: 'Verified' },
  unverified: { zh: '未核对', en: 'Unverified' },
  standing: { zh: '核对情况', en: 'Checked' },
} satisfies Record<string, Words>;

export const LOG = {
  at: { zh: '时间', en: 'When' },
  by: { zh: '办理人', en: 'Who' },
  what: { zh: '事项', en: 'What' },
  subject: { zh: '对象', en: 'About' },
  reason: { zh: '理由', en: 'Reason' },
  own: { zh: '本人账号', en: 'own account' },
  nothing: { zh: '没有记录。', en: 'There are no entries.' },
} satisfies Record<string, Words>;

/** Entries of the log, by the name that the server gives them. */
export const LOGGED: Readonly<Record<string, Words>> = {
  createAccount: { zh: '建立账号', en: 'Account created' },
  changeRoles: { zh: '变更岗位', en: 'Roles changed' },
  disableAccount: { zh: '停用账号', en: 'Account disabled' },
  enableAccount: { zh: '启用账号', en: 'Account enabled' },
  resetPassword: { zh: '重置口令', en: 'Password reset' },
  askSecond: { zh: '申请账号变更，待第二人确认', en: 'Change asked for, waiting for a second person' },
  declineRequest: { zh: '驳回账号变更', en: 'Change declined' },
  withdrawRequest: { zh: '撤回账号变更', en: 'Change taken back' },
  changePassword: { zh: '修改本人口令', en: 'Own password changed' },
  createParty: { zh: '增加单位', en: 'Party added' },
  changeParty: { zh: '变更单位', en: 'Party changed' },
  abolishParty: { zh: '撤销单位', en: 'Party abolished' },
  importNotice: { zh: '导入放假通知', en: 'Holiday notice imported' },
  closeIntegrityFinding: { zh: '查清并关闭记录不一致', en: 'Records that differed: explained and closed' },
  retryIncident: { zh: '重试未完成的事项', en: 'Incident tried again' },
  trustKey: { zh: '登记信任的签名公钥', en: 'Signing key trusted' },
  withdrawKey: { zh: '撤销信任的签名公钥', en: 'Trust in a signing key withdrawn' },
};
