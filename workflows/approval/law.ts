/** What the rules of an approval rest on, as findings and history cite them. */
export const LAW = {
  /** 圈阅或者签名视为同意; 联合发文由所有机关会签: who signs, and that a joint paper needs everybody. */
  signing: '《党政机关公文处理工作条例》第二十二条',
  reviewer: '国办发〔2018〕115号 二（四）',
  /** No article says so word for word: it follows from the review being the review body's own. */
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  /** Rules of offices that no article sets: shipped with the product, to be confirmed by the user's legal staff. */
  house: '内部审批规则（系统缺省）',
} as const;
