/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 有件必备、有备必审、有错必纠. */
  review: '国办发〔2018〕37号（十）',
  /** 予以备案登记、不予备案登记、暂缓办理, and the time for a supplement. */
  formal: '参照法规规章备案审查条例（国务院令第789号）第九条',
  /** What is examined. */
  standards: '参照法规规章备案审查条例（国务院令第789号）第十三条',
  /** 请予说明、书面审查意见、修改或者废止. */
  opinion: '参照法规规章备案审查条例（国务院令第789号）第十八条',
  /** 报告处理情况. */
  correction: '参照法规规章备案审查条例（国务院令第789号）第二十一条',
  /** No article says so word for word: a review is nothing where those review who made the document. */
  apart: '职责分离（审查备案的人未参与该文件的起草、审查、决定、登记，承办人与审批人不是同一人）',
  /** What comes from outside the system is entered with its paper. */
  byHand: '产品设计（本系统以外单位的报送、补充、说明凭来件录入）',
} as const;
