/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 规范性文件备案：报送机关向备案审查机关报送；有件必备。 */
  filing: '国办发〔2018〕37号（十）',
  /** What goes with the report; three pieces in the text that could be read (湖州2025 第四条). */
  materials: '参照湖州2025年规定第四条、法规规章备案审查条例（国务院令第789号）第八条',
  /** The three answers to a submission, and the time for a supplement. */
  answer: '参照法规规章备案审查条例（国务院令第789号）第九条',
  /** 沟通、书面审查意见、修改或者废止. */
  review: '参照法规规章备案审查条例（国务院令第789号）第十八条',
  /** 报告处理情况. */
  correction: '参照法规规章备案审查条例（国务院令第789号）第二十一条',
  /** A short gap between publication and effect is explained in what goes with the report. */
  shortGap: '系统缺省（某地规定第二十五条：施行日与公布日间隔少于30日的说明理由），请按本地规定核定',
  /** What cannot be heard through the system is entered with its paper. */
  byHand: '产品设计（本系统以外的接收机关的答复凭来函录入）',
} as const;
