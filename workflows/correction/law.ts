/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 有监督权的机关可以督促整改、责令改正; the authority reports within 30 days of receipt. */
  order: '浙江省行政程序办法（浙江省人民政府令第348号）第九十二条',
  /** The grounds, as the courts have them; used here as the list of what may be wrong. */
  grounds: '最高人民法院关于适用行政诉讼法的解释（法释〔2018〕1号）第一百四十八条',
  /** 修改、废止 go the way of every document; nothing is amended by a letter. */
  completion: '国办发〔2018〕37号（八）',
  /** 撤销、改变: a government those of its departments and of governments below it, a standing committee those of its government. */
  competent: '地方各级人民代表大会和地方各级人民政府组织法第七十三条、各级人民代表大会常务委员会监督法第三十九条（条文序号待核）',
  /** Only the competent authority's decision is marked in public and may not be cited; before it, a warning inside. */
  scrutiny: '监督机关决定（产品设计 G9、G10）',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  house: '产品设计（纠错的内部程序未见统一规定），请按本地规定核定',
} as const;
