import type { Words } from '@fashen/domain';

export const CASE = {
  filed: { zh: '报送情况', en: 'What is filed' },
  receiver: { zh: '接收机关', en: 'Receiver' },
  by: { zh: '报送方式', en: 'How it comes there' },
  occasion: { zh: '备案事由', en: 'Occasion' },
  basis: { zh: '依据', en: 'Basis' },
  unverified: { zh: '△ 依据尚未核实', en: '△ the basis is not verified yet' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  submittedOn: { zh: '报送日期', en: 'Filed on' },
  reportNumber: { zh: '报备字号', en: 'Number of the report' },
  registered: { zh: '备案登记', en: 'Registered' },
  late: { zh: '▲ 逾期报送', en: '▲ filed late' },
  review: { zh: '备案审查', en: 'Filing review' },
  seeReview: { zh: '查看', en: 'See it' },
  packages: { zh: '报备包', en: 'Packages' },
  round: { zh: '第 {n} 次报送', en: 'Handed in the {n}. time' },
  send: { zh: '导出数据包（zip）', en: 'The signed package (zip)' },
  steps: { zh: '办理经过', en: 'What happened' },
  noSteps: { zh: '尚未报送。', en: 'Nothing was handed in yet.' },
  noAnswers: { zh: '尚未作出答复。', en: 'Nothing was answered yet.' },
  until: { zh: '限 {day} 前', en: 'until {day}' },
  submitter: { zh: '报送单位', en: 'Filed by' },
  channel: { zh: '报送途径', en: 'How it came' },
  receivedOn: { zh: '收到日期', en: 'Received on' },
  text: { zh: '文件文本', en: 'Text' },
  readText: { zh: '逐条阅读文本', en: 'Read it by clause' },
  conclusion: { zh: '拟定的结论', en: 'Conclusion as proposed' },
  noProblem: { zh: '审查未发现问题', en: 'no problem found' },
  correct: { zh: '提出审查意见，要求改正', en: 'an opinion that asks for a correction' },
  approval: { zh: '审批', en: 'Approval' },
  problem: { zh: '问题', en: 'Problem' },
  problems: { zh: '存在的问题', en: 'Problems' },
  basisIs: { zh: '依据：', en: 'Basis: ' },
  suggestionIs: { zh: '建议：', en: 'Suggestion: ' },
  received: { zh: '收到的数据包', en: 'Packages received' },
  correction: { zh: '纠错', en: 'Correction' },
} satisfies Record<string, Words>;

/** What each step is called, in a filing and in its review. */
export const STEPS: Readonly<Record<string, Words>> = {
  received: { zh: '收到报送', en: 'received' },
  submitted: { zh: '报送备案', en: 'filed' },
  supplemented: { zh: '补充报送', en: 'supplemented' },
  registered: { zh: '予以备案登记', en: 'registered' },
  deferred: { zh: '暂缓办理，要求补充', en: 'deferred, a supplement is asked for' },
  refused: { zh: '不予备案登记', en: 'refused' },
  asked: { zh: '请予说明', en: 'an explanation is asked for' },
  explained: { zh: '作出说明', en: 'explained' },
  proceeded: { zh: '逾期未说明，继续审查', en: 'went on without the explanation' },
  extended: { zh: '延长审查期限', en: 'extended' },
  sentBack: { zh: '负责人退回', en: 'sent back by the head' },
  noProblem: { zh: '审查未发现问题', en: 'no problem found' },
  opinion: { zh: '提出审查意见', en: 'opinion issued' },
  stopped: { zh: '报告自行停止执行', en: 'reported that it is applied no more' },
  notOrdered: { zh: '纠正未能启动', en: 'the correction could not be opened' },
  corrected: { zh: '纠正情况', en: 'what came of the correction' },
  countedAsMet: { zh: '登记后不再另行备案', en: 'counted as met by registration' },
  late: { zh: '期限届满未报', en: 'not filed in time' },
};

export const PIECES: Readonly<Record<string, Words>> = {
  report: { zh: '备案报告', en: 'filing report' },
  text: { zh: '正式文本', en: 'official text' },
  draftingStatement: { zh: '起草说明', en: 'drafting statement' },
  legalBasis: { zh: '制定依据', en: 'legal basis' },
  decision: { zh: '宣布失效决定', en: 'decision that it has lapsed' },
  other: { zh: '其他材料', en: 'other material' },
};

export const CHANNELS: Readonly<Record<string, Words>> = {
  filing: { zh: '系统内报送', en: 'filed in this system' },
  package: { zh: '数据包报送', en: 'signed package' },
  paper: { zh: '纸质报送', en: 'on paper' },
};

export const OCCASIONS: Readonly<Record<string, Words>> = {
  publication: { zh: '公布', en: 'publication' },
  amendment: { zh: '修改', en: 'amendment' },
  repeal: { zh: '废止', en: 'repeal' },
  renewal: { zh: '重新公布', en: 'renewal' },
  lapse: { zh: '宣布失效', en: 'lapse' },
};
