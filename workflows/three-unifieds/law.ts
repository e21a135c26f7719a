/** The articles that this workflow rests on, as findings and history cite them; what differs between places comes with the facts. */
export const LAW = {
  /** 统一登记、统一编号、统一印发；未经公布不得作为管理依据. */
  unified: '国办发〔2018〕37号 二（八）',
  /** No article says so word for word: a registration beside the life of its document would never come into it. */
  throughLife: '国办发〔2018〕37号 二（八）（推导：纳入全程管理的文件，登记、发布的结果须记入其全程）',
  /** 未经审核或者审核不合法的，不得提交集体审议. */
  reviewFirst: '国办发〔2018〕115号 二（七）',
  statement: '国办发〔2018〕115号 二（六）',
  unlawfulText: '国办发〔2018〕115号 二（六）（推导：不合法的文本不得登记）',
  meeting: '国办发〔2018〕37号 二（七）',
  /** 联合发文由全部发文机关的负责人会签. */
  signature: '党政机关公文处理工作条例 第二十二条',
  /** 签发后需要作实质性修改的，报原签批人复审. */
  recheck: '党政机关公文处理工作条例 第二十五条',
  /** 停止执行、已撤销、已失效的不得作为依据. */
  citation: '监督机关决定（产品设计 G9）',
  documentNumber: 'GB/T 9704—2012 7.2.5',
  /** 未经公布的不得作为行政管理依据. */
  published: '优化营商环境条例 第六十四条',
  /** No article says so word for word: registration checks what the drafting side did. */
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
} as const;
