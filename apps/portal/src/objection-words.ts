import { words } from './language.js';

export const OBJECT = words({
  title: { zh: '提出审查建议', en: 'Object to a document' },
  intro: {
    zh: '公民、法人和其他组织认为行政规范性文件违法的，可以提出审查建议。不需要账号，不需要身份证件复印件，不收费。',
    en: 'Anybody who holds a normative document to be unlawful may object to it: without an account, without copies of identity papers, free of charge.',
  },
  notForOwnCase: {
    zh: '对本人的处罚、许可、征收等具体决定不服的，请依法申请行政复议或者提起行政诉讼；信访、投诉举报、申请信息公开请走相应渠道。',
    en: 'Against a decision in one’s own case there is reconsideration and the court; petitions, complaints and requests for information have ways of their own.',
  },
  sixtyDays: {
    zh: '提出审查建议不影响、也不中断申请行政复议的期限：自知道该行政行为之日起六十日（《中华人民共和国行政复议法》第二十条）。',
    en: 'Objecting does not stop the sixty days for reconsideration from the day on which one knew of the decision (Administrative Reconsideration Law, art. 20).',
  },
  step1: { zh: '第一步　对哪份文件、哪一条', en: 'Step 1: which document, which article' },
  step2: { zh: '第二步　有什么意见，为什么', en: 'Step 2: what is wrong, and why' },
  step3: { zh: '第三步　怎样与您联系', en: 'Step 3: how to reach you' },
  another: { zh: '换一份文件', en: 'another document' },
  find: { zh: '在文件库中查找', en: 'Find it in the library' },
  whole: { zh: '不选条文，即针对整份文件。', en: 'Without an article it is about the whole document.' },
  paperTitle: { zh: '文件名称', en: 'Title of the paper' },
  paperNumber: { zh: '文号（如知道）', en: 'Its number, if you know it' },
  paperIssuer: { zh: '制定机关（如知道）', en: 'Who issued it, if you know' },
  photograph: { zh: '文件照片或者其他材料（可不提供）', en: 'Photograph of the paper or other material (may be left out)' },
  text: { zh: '审查建议的内容和理由', en: 'What is objected to, and why' },
  textHint: {
    zh: '请写明哪一句话违反什么规定，或者对您有什么影响。不必使用法律用语。',
    en: 'Say which words break which rule, or how they touch you. Plain words will do.',
  },
  name: { zh: '姓名或者名称', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '电子邮箱', en: 'E-mail' },
  address: { zh: '通信地址', en: 'Postal address' },
  reach: { zh: '电话、邮箱、地址填一项即可。', en: 'One of telephone, e-mail and address is enough.' },
  anonymous: {
    zh: '不填姓名或者联系方式的，作为线索处理：会审查，但不承诺答复。',
    en: 'Without a name or a way to reach you it is treated as a lead: it is examined, and no answer is promised.',
  },
  agentFor: {
    zh: '代他人提出的，被代理人姓名或者名称（请在材料中附授权书）',
    en: 'For whom you act, if for somebody else (hand in the authorisation)',
  },
  privacy: {
    zh: '您的姓名和联系方式加密保存，只用于办理和答复；经办人每次查看都有记录；文件的制定机关看不到是谁提出的。',
    en: 'Name and contact are kept encrypted and used to handle and answer this alone; each look at them is logged; the issuing authority never learns who objected.',
  },
  send: { zh: '提交', en: 'Send' },
  look: { zh: '先核对', en: 'Look at it first' },
  looked: {
    zh: '尚未提交。请核对，无误的请提交。',
    en: 'Not sent yet. Look at it and send it.',
  },
  kept: { zh: '已选材料：', en: 'Chosen: ' },
  keptPicture: { zh: '已选的照片', en: 'the photograph that was chosen' },
  drop: { zh: '不要这份材料', en: 'Leave it out' },
  instead: { zh: '换一份材料（可不换）', en: 'Another one instead (may be left out)' },
  wrong: { zh: '有{n}处需要改正，您填写的内容都在：', en: '{n} things are to be put right; what you typed is still here:' },
  fileAgain: { zh: '材料需要重新选择。', en: 'The file has to be chosen again.' },
});

export const FORM = words({
  wrongTitle: { zh: '有{n}处需要改正', en: '{n} to be put right' },
});

export const RECEIPT = words({
  title: { zh: '已收到您的审查建议', en: 'Your objection was received' },
  code: { zh: '查询编号', en: 'Code' },
  secret: { zh: '查询密码', en: 'Secret' },
  receiver: { zh: '受理单位：{receiver}。收到日期：{on}。', en: 'Handled by {receiver}; received on {on}.' },
  lead: { zh: '因没有姓名或者联系方式，作为线索处理。', en: 'Without a name or a contact it is treated as a lead.' },
  print: { zh: '请打印或者抄下本页。', en: 'Print this page or copy it down.' },
  follow: { zh: '查询办理情况', en: 'Look at where it stands' },
});

export const TRACK = words({
  title: { zh: '查询办理情况', en: 'Follow an objection' },
  show: { zh: '查询', en: 'Show' },
  lost: { zh: '编号或者密码丢失', en: 'Code or secret lost' },
  stage: { zh: '目前：{stage}', en: 'Now: {stage}' },
  due: { zh: '答复期限：{on}', en: 'Reply due by {on}' },
  received: { zh: '{on}收到，由{receiver}办理', en: 'received {on}, handled by {receiver}' },
  steps: { zh: '办理经过', en: 'What happened' },
  delays: { zh: '延期', en: 'Delays' },
  reply: { zh: '答复', en: 'Reply' },
  nextDoor: { zh: '还可以：', en: 'You can also turn to: ' },
  until: { zh: '期限：{due}', en: 'by {due}' },
  paper: { zh: '下载文书（docx）', en: 'Download the paper (docx)' },
  supplement: { zh: '补正材料', en: 'Supplement it' },
  newReasons: { zh: '补充理由', en: 'Add reasons' },
  withdrawal: { zh: '撤回', en: 'Withdraw it' },
  words: { zh: '内容', en: 'Words' },
  file: { zh: '材料（可不提供）', en: 'File (may be left out)' },
  send: { zh: '提交', en: 'Send' },
});

export const LOST = words({
  title: { zh: '找回查询编号', en: 'Lost code' },
  intro: { zh: '请填写提交时的姓名和一种联系方式。', en: 'Give the name and one contact as they were given.' },
  send: { zh: '提交', en: 'Send' },
});

export const REPLIES = words({
  title: { zh: '答复公开', en: 'Published replies' },
  paper: { zh: '下载公文（docx）', en: 'Download as a paper (docx)' },
  none: { zh: '还没有公开的答复。', en: 'No reply has been published yet.' },
  by: { zh: '{on}　{by}', en: '{on}, {by}' },
  next: { zh: '下一页', en: 'Next page' },
});
