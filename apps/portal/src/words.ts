import type { Words } from '@fashen/domain';

const words = <const T extends Readonly<Record<string, Words>>>(all: T): T => all;

/** What stands on every page. */
export const FRAME = words({
  name: { zh: '行政规范性文件库', en: 'Normative documents of the administration' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  library: { zh: '文件库', en: 'Documents' },
  numbers: { zh: '统一编号登记', en: 'Register of numbers' },
  object: { zh: '提出审查建议', en: 'Object to a document' },
  track: { zh: '查询办理情况', en: 'Follow an objection' },
  replies: { zh: '答复公开', en: 'Published replies' },
  other: { zh: 'English', en: '中文' },
  staff: { zh: '工作人员登录', en: 'Staff' },
  api: { zh: '接口说明', en: 'API' },
  about: {
    zh: '本库收录已经统一登记、统一编号、统一发布的行政规范性文件。文本以公布的正式文本为准。',
    en: 'What has been registered, numbered and published as one. The official print prevails. Documents are in Chinese.',
  },
});

export const LIBRARY = words({
  ask: { zh: '名称、文号、统一编号或者正文', en: 'Title, number or words of the text' },
  search: { zh: '查询', en: 'Search' },
  hint: { zh: '两个字即可；多个词用空格隔开。', en: 'Two characters are enough; separate words by spaces.' },
  state: { zh: '时效', en: 'Validity' },
  all: { zh: '全部', en: 'all' },
  inForce: { zh: '现行有效', en: 'in force' },
  awaiting: { zh: '已公布未施行', en: 'not in force yet' },
  ended: { zh: '已失效', en: 'no longer in force' },
  suspended: { zh: '停止执行、撤销条款', en: 'clauses stopped or annulled' },
  results: { zh: '查询结果', en: 'What was found' },
  latest: { zh: '最近公布', en: 'Published last' },
  none: { zh: '没有相符的文件。请换一个词，或者放宽时效。', en: 'Nothing was found. Try other words, or any validity.' },
  empty: { zh: '还没有公布的文件。', en: 'Nothing has been published yet.' },
  next: { zh: '下一页', en: 'Next page' },
  first: { zh: '回到第一页', en: 'Back to the first page' },
  published: { zh: '{on}公布', en: 'published {on}' },
  effective: { zh: '{on}施行', en: 'in force from {on}' },
  until: { zh: '有效期至{on}', en: 'valid until {on}' },
  endedOn: { zh: '{on}起不再有效', en: 'no longer valid from {on}' },
  unified: { zh: '统一编号', en: 'Unified number' },
  number: { zh: '发文字号', en: 'Document number' },
  issuers: { zh: '制定机关', en: 'Issued by' },
  by: { zh: '只看该机关', en: 'this authority only' },
  feed: { zh: '订阅', en: 'Feed' },
});

export const DOCUMENT = words({
  onDay: { zh: '这是{on}的文本。', en: 'This is the text of {on}.' },
  today: { zh: '看今天的文本', en: 'The text of today' },
  whole: { zh: '全文{decision}', en: 'the whole: {decision}' },
  decided: { zh: '自{since}起，', en: 'from {since}, decided by ' },
  authority: { zh: '有权机关', en: 'the competent authority' },
  contents: { zh: '目录', en: 'Contents' },
  text: { zh: '正文', en: 'Text' },
  objectHere: { zh: '对本条提出审查建议', en: 'Object to this article' },
  objectWhole: { zh: '对本文件提出审查建议', en: 'Object to this document' },
  about: { zh: '文件信息', en: 'About this document' },
  texts: { zh: '历次文本', en: 'Its texts' },
  since: { zh: '{on}起', en: 'from {on}' },
  original: { zh: '公布文本', en: 'as published' },
  amendedBy: { zh: '经修改：', en: 'amended by ' },
  read: { zh: '阅读', en: 'read' },
  compare: { zh: '与前一文本比较', en: 'compare with the text before' },
  download: { zh: '下载（docx）', en: 'download (docx)' },
  json: { zh: '数据（JSON）', en: 'data (JSON)' },
  history: { zh: '时效沿革', en: 'What happened to it' },
  does: { zh: '对其他文件', en: 'What it does to others' },
  by: { zh: '依据：', en: 'by ' },
  explainer: { zh: '政策解读', en: 'Explainer' },
  channels: { zh: '公布载体', en: 'Published in' },
  feed: { zh: '订阅本文件的变化', en: 'Feed of this document' },
  hash: { zh: '文本哈希', en: 'Hash of the text' },
  atDay: { zh: '查看某日的文本', en: 'The text of another day' },
  show: { zh: '查看', en: 'Show' },
});

export const COMPARE = words({
  title: { zh: '文本比较', en: 'Two texts compared' },
  between: { zh: '{old}起的文本与{new}起的文本', en: 'the text from {old} and the text from {new}' },
  unchanged: { zh: '未改动的条文（{n}条）', en: 'Articles that did not change ({n})' },
  edited: { zh: '修改', en: 'changed' },
  added: { zh: '增加', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  moved: { zh: '移位', en: 'moved' },
  renumbered: { zh: '仅条号变动', en: 'renumbered' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  back: { zh: '回到文件', en: 'Back to the document' },
  legend: { zh: '删去的文字有删除线，增加的文字有下划线。', en: 'What was removed is struck through, what was added is underlined.' },
  same: { zh: '两个文本没有不同。', en: 'There is no difference.' },
});

export const NUMBERS = words({
  title: { zh: '{year}年统一编号登记', en: 'Unified numbers of {year}' },
  year: { zh: '年度', en: 'Year' },
  show: { zh: '查看', en: 'Show' },
  gapless: { zh: '编号连续，无跳号、无重号。', en: 'Every number is here, once, and none is missing.' },
  notGapless: {
    zh: '本年度部分编号在接入前编发，未录入本登记：{series}。',
    en: 'Some numbers were given elsewhere and are not entered: {series}.',
  },
  none: { zh: '本年度还没有编号。', en: 'No number has been given in this year.' },
  number: { zh: '统一编号', en: 'Number' },
  document: { zh: '文件名称', en: 'Document' },
  issuer: { zh: '制定机关', en: 'Issued by' },
  assigned: { zh: '编号日期', en: 'Given on' },
  published: { zh: '公布日期', en: 'Published on' },
  status: { zh: '状态', en: 'State' },
  notYet: { zh: '尚未公布', en: 'not published yet' },
});

export const TROUBLE = words({
  back: { zh: '回到文件库', en: 'Back to the documents' },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundWhy: {
    zh: '没有这份文件，或者在该日期还没有公布。请在文件库中查询。',
    en: 'There is no such document, or it had not been published by that day. Look for it in the library.',
  },
});
