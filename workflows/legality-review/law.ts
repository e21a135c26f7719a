/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  reviewer: '国办发〔2018〕115号 二（四）',
  submission: '国办发〔2018〕115号 二（五）',
  content: '国办发〔2018〕115号 二（六）',
  noSubstitute: '国办发〔2018〕115号 二（七）',
  platform: '国办发〔2018〕115号 三（九）',
  /** No article says so word for word: it follows from the review being the review body's own and from "unlawful goes no further". */
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  unlawfulText: '国办发〔2018〕115号 二（六）（推导：不合法的文本不得提请审议）',
} as const;
