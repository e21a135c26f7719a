import { words } from './language.js';

export const SUGGEST = words({
  title: { zh: '提出立项建议', en: 'Suggest a document' },
  intro: {
    zh: '公民、法人和其他组织可以建议制定行政规范性文件：哪些事情需要规定，怎样规定。不需要账号，可以不留姓名。',
    en: 'Anybody may suggest what the administration should regulate, and how: without an account, and without a name.',
  },
  notFor: {
    zh: '对现行文件有异议的，请提出审查建议；投诉举报、信访事项请走相应渠道。',
    en: 'Who holds a document in force to be wrong objects to it; complaints and petitions have ways of their own.',
  },
  step1: { zh: '第一步　建议什么', en: 'Step 1: what you suggest' },
  step2: { zh: '第二步　怎样与您联系（可不填）', en: 'Step 2: how to reach you (may be left out)' },
  name: { zh: '建议的事项', en: 'What should be regulated' },
  nameHint: { zh: '一句话，例如：户外招牌的日常维护', en: 'A few words, such as: upkeep of outdoor signs' },
  problem: { zh: '现在有什么问题', en: 'What is wrong today' },
  proposal: { zh: '建议怎样规定', en: 'What a document should provide' },
  person: { zh: '姓名或者名称', en: 'Name' },
  contact: { zh: '电话、邮箱或者地址', en: 'Telephone, e-mail or address' },
  privacy: {
    zh: '姓名和联系方式加密保存，只用于了解情况和答复；每次查看都有记录。',
    en: 'Name and contact are kept encrypted, used to ask and to answer alone; each look at them is logged.',
  },
  send: { zh: '提交', en: 'Send' },
  wrong: { zh: '有{n}处需要改正，您填写的内容都在：', en: '{n} things are to be put right; what you typed is still here:' },
});

export const SUGGESTED = words({
  title: { zh: '已收到您的立项建议', en: 'Your suggestion was received' },
  code: { zh: '查询编号', en: 'Code' },
  secret: { zh: '查询密码', en: 'Secret' },
  receiver: { zh: '由{receiver}研究处理，收到日期：{on}。', en: 'To be looked at by {receiver}, received on {on}.' },
  follow: { zh: '查询办理情况', en: 'See what becomes of it' },
});

export const FOLLOW = words({
  title: { zh: '查询立项建议', en: 'Follow a suggestion' },
  show: { zh: '查询', en: 'Show' },
  stage: { zh: '办理情况：{stage}', en: 'Where it stands: {stage}' },
  received: { zh: '{receiver}于{on}收到', en: 'received by {receiver} on {on}' },
  why: { zh: '说明', en: 'In words' },
  read: { zh: '阅读文件', en: 'Read the document' },
});
