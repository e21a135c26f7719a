/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  reviewer: '国办发〔2018〕115号 二（四）',
  submission: '国办发〔2018〕115号 二（五）',
  content: '国办发〔2018〕115号 二（六）',
  noSubstitute: '国办发〔2018〕115号 二（七）',
  manner: '国办发〔2018〕115号 三（八）',
  /** No national text: elsewhere time for supplements, comments and argument does not count towards the review. */
  pause: '系统缺省（参照他地做法：补充材料、征求意见、论证咨询时间不计入审查期限）',
  /** 二（五） names the two cases in which the minimum period does not bind; urgency never replaces the review itself. */
  urgency: '国办发〔2018〕115号 二（五）',
  platform: '国办发〔2018〕115号 三（九）',
  /** No article says so word for word: it follows from the review being the review body's own and from "unlawful goes no further". */
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  unlawfulText: '国办发〔2018〕115号 二（六）（推导：不合法的文本不得提请审议）',
} as const;
