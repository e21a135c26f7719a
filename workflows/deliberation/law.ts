/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 审议前由发文机关办公厅（室）初核. */
  preCheck: '党政机关公文处理工作条例 第二十条',
  /** 不宜发文的退回并说明理由；需要修改的改后重新报送. */
  sendBack: '党政机关公文处理工作条例 第二十一条',
  /** 签署意见、姓名和完整日期；联合发文由全部发文机关的负责人会签. */
  signature: '党政机关公文处理工作条例 第二十二条',
  /** 复核：需要作实质性修改的，报原签批人复审. */
  recheck: '党政机关公文处理工作条例 第二十五条',
  /** 未经审查，或者违反规定又不适用例外的，不得出台. */
  fairCompetition: '公平竞争审查条例（国务院令第783号）第十八条',
  meeting: '国办发〔2018〕37号 二（七）',
  /** 未经审核或者审核不合法的，不得提交集体审议. */
  reviewFirst: '国办发〔2018〕115号 二（七）',
  statement: '国办发〔2018〕115号 二（六）',
  unlawfulText: '国办发〔2018〕115号 二（六）（推导：不合法的文本不得提请审议）',
  /** No article says so word for word: it follows from the review being the review body's own and from the office's check being one. */
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
} as const;
