/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** Five elements; the three tests 行政性、外部性、规范性 are those of a county's notice (松阳县2023年10月23日 一（二）), all three at once. */
  definition: '国办发〔2018〕37号 首段',
  /** 严控发文: what is already said, or can be merged, is not said again. */
  plan: '国办发〔2018〕37号（二）',
  /** Who may enact; internal sections and coordinating bodies may not. */
  power: '浙江省人民政府令第348号 第二十四条',
  /** 征求意见、部门意见、审核意见 lie with what is submitted. */
  submission: '国办发〔2018〕115号 二（五）',
  exception: '公平竞争审查条例（国务院令第783号） 第十二条',
  fairCompetition: '公平竞争审查条例（国务院令第783号） 第十八条',
  reviewFirst: '国办发〔2018〕115号 二（七）',
  statement: '国办发〔2018〕115号 二（六）',
  unlawfulText: '国办发〔2018〕115号 二（六）（推导：不合法的文本不得提请审议）',
  meeting: '国办发〔2018〕37号（七）',
  recheck: '党政机关公文处理工作条例 第二十五条',
  unified: '浙江省人民政府令第348号 第二十五条',
  documentNumber: 'GB/T 9704—2012 7.2.5',
  published: '国办发〔2018〕37号（八）',
  filing: '浙江省人民政府令第348号 第九十条',
  validity: '系统缺省；参照湖南省行政程序规定第五十一条、山东省行政程序规定第五十三条',
  /** Only what the competent authority decided is marked in public and may not be cited; before it, a warning inside (G9, G10). */
  scrutiny: '监督机关决定（产品设计 G9、G10）',
  /** No article says so: an office that starts with this system has cases under way, each step of which is proven by its paper. */
  underWay: '系统缺省（在途件以证据接续）',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
} as const;
