/** The three faults of the measure as its handler words them. Facts of law: 国办发〔2018〕37号 一（一）; 民法典 1260; 浙江 effect gap unverified, 规章制定程序条例 32 in analogy. */
export const ITEMS = [
  {
    anchor: '第九条第二款',
    checkItem: 4,
    kind: 'powers',
    problem: '要求经营者缴纳经营保证金，属于设立收费、增加经营者负担，没有法律、法规依据。',
    basis: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知（国办发〔2018〕37号）一（一）；优化营商环境条例第六十四条',
    suggestion: '删除第九条第二款。',
    weight: 'mustChange',
  },
  {
    anchor: '第十一条第一款',
    checkItem: 3,
    kind: 'content',
    problem: '所引《中华人民共和国合同法》已于2021年1月1日废止。',
    basis: '中华人民共和国民法典第一千二百六十条',
    suggestion: '将“《中华人民共和国合同法》”修改为“《中华人民共和国民法典》”。',
    weight: 'mustChange',
  },
  {
    anchor: '第二十七条',
    checkItem: 7,
    kind: 'form',
    problem: '施行日期距公布不足三十日，且未说明需要立即施行的理由。',
    basis: '参照规章制定程序条例第三十二条',
    suggestion: '将施行日期调整至公布之日起三十日以后。',
    weight: 'advice',
  },
] as const;

/** How the handler marks the seven check items of 国办发〔2018〕115号 二（六）. */
export const CHECKS = [
  { checkItem: 1, result: 'passed', note: '制定主体为市人民政府，符合规定。' },
  { checkItem: 2, result: 'passed', note: '内容属于本市城市管理职权范围。' },
  { checkItem: 3, result: 'problem', anchors: ['第十一条第一款'], note: '引用了已废止的法律。' },
  { checkItem: 4, result: 'problem', anchors: ['第九条第二款'], note: '设立保证金没有依据。' },
  { checkItem: 5, result: 'passed', note: '除第九条第二款外，未发现减损权益或者增加义务。' },
  { checkItem: 6, result: 'passed', note: '未增加本单位权力或者减少法定职责。' },
  { checkItem: 7, result: 'problem', anchors: ['第二十七条'], note: '施行日期与公布之日间隔不足。' },
] as const;

/** What the handler adds to the third item after the second person sent the draft back. */
export const BETTER_BASIS = '参照规章制定程序条例第三十二条；本市统一发布安排不早于2026年12月10日';

export const VERDICTS = ['已删除保证金的规定。', '已改引《中华人民共和国民法典》。', '施行日期已改为2027年3月1日。'] as const;
