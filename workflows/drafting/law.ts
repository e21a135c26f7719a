/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 起草说明, 征求意见, 部门意见, 审核意见: what goes with a submission. */
  submission: '国办发〔2018〕115号 二（五）',
  /** 公布草案及其说明, 明确方式和期限; the article could be read in part only. */
  consultation: '地方各级人民代表大会和地方各级人民政府组织法 第七十五条',
  consultationMarket: '优化营商环境条例（国务院令第722号） 第六十二条',
  consultationResult: '国办发〔2018〕37号（五），条文待核',
  /** No article says so for the public; it follows what is said of fair competition, which is reviewed again after a change of substance. */
  consultationAgain: '系统规则（参照公平竞争审查的重新审查，条文待核）',
  waiver: '辖区参数（不公开征求意见的法定情形）',
  /** 与其他部门有不同意见的充分协商，不能一致的上报时说明. */
  departments: '参照规章制定程序条例（国务院令第322号，2017年修订） 第十七条',
  fairCompetition: '公平竞争审查条例（国务院令第783号） 第十三条、第十七条、第十八条',
  regulator: '公平竞争审查条例（国务院令第783号） 第十四条',
  exception: '公平竞争审查条例（国务院令第783号） 第十二条',
  experts: '国办发〔2018〕37号（四），条文待核',
  risk: '参照重大行政决策程序暂行条例（国务院令第713号） 第二十二条至第二十四条',
  hearing: '参照规章制定程序条例（国务院令第322号，2017年修订） 第十六条',
  hearingPapers: '参照重大行政决策程序暂行条例（国务院令第713号） 第十六条',
  /** 本单位合法性审核意见. */
  ownCheck: '国办发〔2018〕115号 二（四）、二（五）',
  discussion: '参照杭州市人民政府重大行政决策程序规则（十五）',
  signature: '参照规章制定程序条例（国务院令第322号，2017年修订） 第十八条',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
} as const;
