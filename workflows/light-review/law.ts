/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** No text orders how a legal opinion on other papers is given: the way is the product's. */
  house: '产品设计（涉法事务法律意见无统一程序规定），请按本地规定核定',
  /** Taking part, countersigning or asking for comment never takes the place of the legality review. */
  noSubstitute: '国办发〔2018〕115号 二（七）',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  secret: '产品设计（涉密不上网），请按保密规定办理',
} as const;
