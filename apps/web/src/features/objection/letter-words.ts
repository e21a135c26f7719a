import type { Words } from '@fashen/domain';

export const LETTER = {
  title: { zh: '待寄送信函', en: 'Letters to send' },
  about: {
    zh: '答复、回执和重新告知的查询凭证，寄给不用网页的提出人。打开信函须写明用途，并留下记录。',
    en: 'Answers, receipts and codes for those who do not use the page. Opening one asks for its purpose and leaves a record.',
  },
  none: { zh: '没有待寄送的信函。', en: 'No letter waits to be sent.' },
  createdAt: { zh: '形成时间', en: 'Made at' },
  objection: { zh: '异议', en: 'Objection' },
  see: { zh: '查看异议', en: 'See the objection' },
  open: { zh: '打开信函', en: 'Open it' },
  close: { zh: '收起', en: 'Close' },
  paper: { zh: '下载告知文书（docx）', en: 'The letter as a paper (docx)' },
  paperName: { zh: '异议办理告知书', en: 'letter' },
  why: { zh: '用途', en: 'What it is needed for' },
  whyExample: { zh: '如：打印寄送', en: 'Such as: print and send' },
  whyMissing: { zh: '请先写明用途（至少两个字）。', en: 'Say first what it is needed for.' },
  reachedBy: { zh: '联系方式', en: 'Reached by' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '电子邮箱', en: 'Mail' },
  address: { zh: '通信地址', en: 'Address' },
  code: { zh: '查询编号', en: 'Code' },
  secret: { zh: '查询密码', en: 'Secret' },
  text: { zh: '告知内容', en: 'What it says' },
  nextDoor: { zh: '其他途径', en: 'Next door' },
  deliver: { zh: '登记送达', en: 'Record the delivery' },
  way: { zh: '寄送方式', en: 'How it was sent' },
  sentOn: { zh: '寄送日期', en: 'Sent on' },
  tracking: { zh: '邮件号码', en: 'Tracking number' },
  deliveredOn: { zh: '签收日期', en: 'Delivered on' },
  returned: { zh: '退回的原因', en: 'Why it came back' },
  slip: { zh: '拖入回执扫描件（可不附）', en: 'Drop the slip, if there is one' },
} satisfies Record<string, Words>;

export const KINDS: Readonly<Record<string, Words>> = {
  receipt: { zh: '回执（含查询凭证）', en: 'receipt, with the code' },
  code: { zh: '重新告知查询凭证', en: 'a lost code' },
  answer: { zh: '答复', en: 'answer' },
};

export const WAYS: Readonly<Record<string, Words>> = {
  registeredPost: { zh: '挂号信', en: 'registered post' },
  expressPost: { zh: '邮政特快专递', en: 'express post' },
  handed: { zh: '当面送达', en: 'handed over' },
  telephone: { zh: '电话告知', en: 'told by telephone' },
  email: { zh: '电子邮件', en: 'mail' },
  message: { zh: '短信', en: 'message' },
};

export const REACHED: Readonly<Record<string, Words>> = {
  none: { zh: '无', en: 'none' },
  phone: { zh: '电话', en: 'telephone' },
  email: { zh: '电子邮箱', en: 'mail' },
  post: { zh: '邮寄', en: 'post' },
};
