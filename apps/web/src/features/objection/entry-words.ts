import type { Words } from '@fashen/domain';

export const ENTRY = {
  title: { zh: '录入来信来访来电', en: 'Enter a letter, visit or call' },
  about: {
    zh: '期限自实际收到之日起算。姓名和一种联系方式即可，不收身份证件。姓名、联系方式和原文加密保存，不存草稿：离开本页前请录入完毕。',
    en: 'The period runs from the day on which it really came. A name and a way to reach the person suffice. They are sealed and kept in no draft: finish before leaving this page.',
  },
  channel: { zh: '提出方式', en: 'How it came' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  document: { zh: '对哪一份文件（按名称、文号查找）', en: 'Which document (by title or number)' },
  paperTitle: { zh: '不在文件库的，填写文件名称', en: 'Name of the paper, where the library has none' },
  paperIssuer: { zh: '该文件的制定机关', en: 'Its issuer' },
  clauses: { zh: '条款（一行一条；对全文提出的不填）', en: 'Clauses, one on a line (none: the whole)' },
  text: { zh: '异议内容和理由', en: 'What is objected to, and why' },
  person: { zh: '提出人', en: 'Who objects' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  email: { zh: '电子邮箱', en: 'Mail' },
  address: { zh: '通信地址', en: 'Address' },
  agentFor: { zh: '代理他人的，填写被代理人', en: 'For whom, where an agent acts' },
  anonymous: {
    zh: '没有姓名或者联系方式的，作为线索办理，不作答复。',
    en: 'Without a name or a way to reach the person it is a lead: examined, nobody is answered.',
  },
  scan: { zh: '拖入来信或者授权书的扫描件', en: 'Drop the scan of the letter or authorisation' },
  enter: { zh: '录入', en: 'Enter it' },
  entered: { zh: '✓ 已录入，查询凭证随回执寄送。', en: '✓ Entered; the code goes out with the receipt.' },
  toLetters: { zh: '待寄送信函', en: 'Letters to send' },
  another: { zh: '再录入一件', en: 'Enter another' },
} satisfies Record<string, Words>;
