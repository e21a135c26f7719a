/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** Must be taken up and answered in writing; where a place has no text, the product follows these two. */
  answer: '湖南省行政程序规定第五十三条、山东省行政程序规定第五十五条；其他地方为系统缺省',
  /** 应当受理: three grounds are left, none of the people's congress line's five. */
  grounds: '湖南省行政程序规定第五十三条、山东省行政程序规定第五十五条（应当受理；不予受理的三种情形为系统缺省）',
  formal: '系统缺省（形式审查期限未见统一规定），请按本地规定核定',
  extension: '山东省行政程序规定第五十五条（复杂的，经负责人批准可以延长）；其他地方未见规定',
  /** Objecting to a document leaves the period of reconsideration running. */
  reconsideration: '行政复议法第二十条',
  /** The authority states its case and never learns who objected. */
  masking: '产品设计（制定机关不得知悉异议人），请按本地规定核定',
  apart: '职责分离（处理异议的人未参与该文件的起草、审查和决定，承办人与审批人不是同一人）',
  correction: '浙江省行政程序办法第九十二条、山东省行政程序规定第一百二十八条；其他地方为系统缺省',
  house: '系统缺省，请按本地规定核定',
} as const;
