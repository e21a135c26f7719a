/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** What is not fully adopted is explained in detail, with reasons and basis, when the document goes to deliberation. */
  statement: '国办发〔2018〕115号 二（六）',
  /** No text orders the exchange itself: rounds, coordination and decision are the product's, built on the duty to explain. */
  exchange: '产品设计（由国办发〔2018〕115号 二（六）推导），请按本地规定核定',
  /** A text that is unlawful goes no further, so nobody but its reviewer says that it is not. */
  mustChange: '国办发〔2018〕115号 二（六）（推导：违法必改未改的文本不得提请审议，任何领导不得放行）',
  noSubstitute: '国办发〔2018〕115号 二（七）',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
} as const;
