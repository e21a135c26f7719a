import { words } from './language.js';

export const CONSULTATION = words({
  title: { zh: '公开征求意见', en: 'Public consultations' },
  intro: {
    zh: '下列文件正在起草，请对草案提出意见。每条意见都会得到答复，凭查询编号查看。',
    en: 'These documents are being drafted. Comment on the drafts; each comment is answered, to be read with its code.',
  },
  none: { zh: '还没有征求意见的草案。', en: 'There is no consultation yet.' },
  open: { zh: '正在征求意见', en: 'open for comments' },
  upcoming: { zh: '尚未开始', en: 'not open yet' },
  closed: { zh: '已经截止，正在研究意见', en: 'closed; comments are being studied' },
  answered: { zh: '已经公布采纳情况', en: 'closed; the result is published' },
  daysLeft: { zh: '还剩{n}天', en: '{n} days left' },
  lastDay: { zh: '今天是最后一天', en: 'today is the last day' },
  period: { zh: '{opens}至{closes}', en: '{opens} to {closes}' },
  received: { zh: '已收到意见{n}条', en: '{n} comments so far' },
  readReply: { zh: '凭查询编号看答复', en: 'Read a reply with its code' },
  next: { zh: '下一页', en: 'Next page' },
  notice: { zh: '公告', en: 'The notice' },
  ways: { zh: '提出意见的方式', en: 'How to comment' },
  here: { zh: '在本页逐条提出，或者对全文提出', en: 'Here, article by article or on the whole' },
  phone: { zh: '电话：', en: 'Telephone: ' },
  email: { zh: '电子邮件：', en: 'E-mail: ' },
  address: { zh: '信函：', en: 'By post: ' },
  contact: { zh: '联系人：', en: 'Contact: ' },
  printed: { zh: '公告（docx）', en: 'The notice (docx)' },
  draft: { zh: '征求意见稿', en: 'The draft' },
  commentHere: { zh: '对本条提意见', en: 'Comment on this article' },
  commentWhole: { zh: '对全文提意见', en: 'Comment on the whole draft' },
  result: { zh: '意见采纳情况', en: 'What became of the comments' },
});

export const COMMENT = words({
  title: { zh: '提出意见', en: 'Comment on a draft' },
  article: { zh: '针对哪一条', en: 'Which article' },
  whole: { zh: '全文', en: 'the whole draft' },
  text: { zh: '意见和理由', en: 'What you say, and why' },
  textHint: {
    zh: '一次说一条意见最好：每条意见分别答复。请不要在这里写姓名、电话。',
    en: 'One point at a time is best: each is answered by itself. Do not write names or telephone numbers here.',
  },
  speaker: { zh: '您代表', en: 'You speak for' },
  name: { zh: '姓名或者名称（可不填）', en: 'Name (may be left out)' },
  contact: { zh: '联系方式（可不填）', en: 'How to reach you (may be left out)' },
  privacy: {
    zh: '不需要账号。姓名和联系方式加密保存，只用于核实和答复，不公开；经办人每次查看都有记录。',
    en: 'No account is needed. Name and contact are kept encrypted, used to ask back alone, never published; each look at them is logged.',
  },
  send: { zh: '提交意见', en: 'Send' },
  wrong: { zh: '有{n}处需要改正，您填写的内容都在：', en: '{n} things are to be put right; what you typed is still here:' },
  back: { zh: '回到征求意见稿', en: 'Back to the draft' },
});

export const COMMENT_RECEIPT = words({
  title: { zh: '已收到您的意见', en: 'Your comment was received' },
  code: { zh: '查询编号', en: 'Code' },
  about: { zh: '{on}收到，针对{clause}', en: 'received {on}, on {clause}' },
  print: { zh: '请打印或者抄下本页。', en: 'Print this page or copy it down.' },
  another: { zh: '再提一条意见', en: 'Another comment' },
});

export const REPLY = words({
  title: { zh: '查看答复', en: 'The reply to a comment' },
  show: { zh: '查看', en: 'Show' },
  said: { zh: '您的意见', en: 'What you said' },
  reply: { zh: '答复', en: 'The reply' },
  outcome: { zh: '处理', en: 'Outcome' },
  reason: { zh: '说明', en: 'Reason' },
  gone: { zh: '（内容已经销毁）', en: '(destroyed)' },
});

export const RESULT = words({
  title: { zh: '意见采纳情况', en: 'What became of the comments' },
  period: { zh: '征求意见期间：{opens}至{closes}；公布日期：{on}', en: 'Open {opens} to {closes}; published {on}' },
  received: { zh: '共收到意见{n}条。相同、相近的意见归并答复。', en: '{n} comments were received; those alike are answered together.' },
  none: { zh: '没有收到意见。', en: 'No comment was received.' },
  clause: { zh: '条款', en: 'Article' },
  point: { zh: '意见', en: 'Comment' },
  count: { zh: '数量', en: 'How many' },
  outcome: { zh: '处理', en: 'Outcome' },
  reason: { zh: '说明', en: 'Reason' },
  printed: { zh: '采纳情况（docx）', en: 'The result (docx)' },
  next: { zh: '下一页', en: 'Next page' },
});
