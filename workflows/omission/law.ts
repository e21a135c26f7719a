/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 未经合法性审查的，不得提交集体审议; and what is issued all the same has to be found. */
  review: '国办发〔2018〕115号 二（六）',
  /** 报送备案; who does not file, or late, is told to, with a period, then reported on and ordered. Written for rules, followed here by analogy. */
  filing: '参照《法规规章备案审查条例》（国务院令第789号）第二十三条',
  /** 行政性、外部性、规范性: the three tests, whatever the paper calls itself. */
  tests: '国办发〔2018〕115号 一（定义）、国办发〔2018〕37号',
  /** 有监督权的机关可以督促整改、责令改正. */
  order: '浙江省行政程序办法（浙江省人民政府令第348号）第九十二条',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  house: '产品设计（漏审漏备的办理程序未见统一规定），请按本地规定核定',
} as const;
