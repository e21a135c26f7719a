/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** The review body reports regularly on reviews and common problems; the work counts in the assessment of law-based government. */
  report: '国办发〔2018〕115号 四（十二）',
  /** How a sample is drawn and checked is fixed by no national text; Haishu (Ningbo) samples adoption once the sealed paper is back. */
  house: '产品设计（参照宁波海曙“盖章件回传后抽查采纳情况”的做法），请按本地规定核定',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
} as const;
