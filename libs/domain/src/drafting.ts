import type { Words } from './words.js';

/** What must be concluded before a draft is submitted, in the order in which people read it. */
export const DRAFTING_TRACKS = {
  text: { zh: '文本', en: 'text' },
  consultation: { zh: '公开征求意见', en: 'public consultation' },
  departments: { zh: '征求部门意见', en: 'consultation of departments' },
  fairCompetition: { zh: '公平竞争审查', en: 'fair competition review' },
  experts: { zh: '专家论证', en: 'expert argument' },
  risk: { zh: '风险评估', en: 'risk assessment' },
  hearing: { zh: '听证', en: 'hearing' },
  legalCheck: { zh: '本单位合法性审核', en: "the department's own legality check" },
  discussion: { zh: '集体讨论', en: 'collective discussion' },
  signature: { zh: '负责人签署', en: 'signature for submission' },
} as const satisfies Record<string, Words>;
export type DraftingTrack = keyof typeof DRAFTING_TRACKS;

export const isDraftingTrack = (value: unknown): value is DraftingTrack =>
  typeof value === 'string' && Object.hasOwn(DRAFTING_TRACKS, value);

/** What a draft touches; each has its own least time for the public, and the longest that applies governs. */
export const CONSULTATION_SUBJECTS = {
  interests: { zh: '涉及人民群众切身利益', en: "touches people's own interests" },
  market: { zh: '与市场主体生产经营活动密切相关', en: 'concerns market entities closely' },
  decision: { zh: '属于重大行政决策', en: 'is a major administrative decision' },
} as const satisfies Record<string, Words>;
export type ConsultationSubject = keyof typeof CONSULTATION_SUBJECTS;

/** Why a text that was changed after the consultation is not laid before the public once more. */
export const NO_FURTHER_CONSULTATION = {
  wording: { zh: '仅作文字修改，不涉及实质内容', en: 'the wording only was changed, nothing of substance' },
  adopted: { zh: '按采纳的公众意见修改，未增加新的内容', en: 'it follows comments that were adopted, and adds nothing' },
  other: { zh: '其他理由', en: 'another reason' },
} as const satisfies Record<string, Words>;
export type NoFurtherConsultation = keyof typeof NO_FURTHER_CONSULTATION;

/** How a department answers the draft. */
export const DEPARTMENT_REPLIES = {
  agree: { zh: '无意见', en: 'no objection' },
  suggest: { zh: '提出修改建议', en: 'suggestions' },
  object: { zh: '有不同意见', en: 'it disagrees' },
} as const satisfies Record<string, Words>;
export type DepartmentReply = keyof typeof DEPARTMENT_REPLIES;

/** What came of the coordination with a department that disagrees: 规章制定程序条例 第十七条. */
export const COORDINATION_OUTCOMES = {
  agreed: { zh: '协商一致', en: 'agreed' },
  open: { zh: '未能一致，随送审稿说明', en: 'no agreement: stated with the submission' },
} as const satisfies Record<string, Words>;
export type CoordinationOutcome = keyof typeof COORDINATION_OUTCOMES;

/** The four groups of standards: 公平竞争审查条例 第八条至第十一条. */
export const COMPETITION_GROUPS = {
  entry: { zh: '限制市场准入和退出（第八条）', en: 'market entry and exit (article 8)' },
  flow: { zh: '限制商品要素自由流动（第九条）', en: 'free flow of goods and factors (article 9)' },
  cost: { zh: '影响生产经营成本（第十条）', en: 'cost of doing business (article 10)' },
  conduct: { zh: '影响生产经营行为（第十一条）', en: 'conduct of business (article 11)' },
} as const satisfies Record<string, Words>;
export type CompetitionGroup = keyof typeof COMPETITION_GROUPS;

export const COMPETITION_FINDINGS = {
  none: { zh: '不含此类内容', en: 'nothing of that kind' },
  restricts: { zh: '含有此类内容', en: 'it restricts' },
} as const satisfies Record<string, Words>;
export type CompetitionFinding = keyof typeof COMPETITION_FINDINGS;

/** What a review comes to while the text can still be changed. */
export const COMPETITION_RESULTS = {
  compliant: { zh: '符合公平竞争审查标准', en: 'compliant' },
  exception: { zh: '适用例外规定', en: 'an exception, with all its conditions' },
  mustChange: { zh: '应当修改后再审', en: 'to be changed and reviewed again' },
} as const satisfies Record<string, Words>;
export type CompetitionResult = keyof typeof COMPETITION_RESULTS;

/** 公平竞争审查条例 第十二条: the first of the three conditions of an exception is one of these. */
export const EXCEPTION_CIRCUMSTANCES = {
  security: { zh: '为维护国家安全和发展利益', en: 'to safeguard national security and development' },
  science: { zh: '为促进科学技术进步、增强国家自主创新能力', en: 'to further science, technology and innovation' },
  publicGood: {
    zh: '为实现节约能源、保护环境、救灾救助等社会公共利益',
    en: 'to save energy, protect the environment, relieve disaster and the like',
  },
  statute: { zh: '法律、行政法规规定的其他情形', en: 'another case that a statute names' },
} as const satisfies Record<string, Words>;
export type ExceptionCircumstance = keyof typeof EXCEPTION_CIRCUMSTANCES;

/** 重大行政决策程序暂行条例 第二十四条: what cannot be controlled is decided only after the draft was changed. */
export const RISK_LEVELS = {
  controllable: { zh: '风险可控', en: 'the risk can be controlled' },
  uncontrollable: { zh: '风险不可控，调整后再评估', en: 'the risk cannot be controlled: change the draft and assess it again' },
} as const satisfies Record<string, Words>;
export type RiskLevel = keyof typeof RISK_LEVELS;

export const LEGAL_CHECK_RESULTS = {
  lawful: { zh: '合法', en: 'lawful' },
  mustRevise: { zh: '应当修改', en: 'to be revised' },
} as const satisfies Record<string, Words>;
export type LegalCheckResult = keyof typeof LEGAL_CHECK_RESULTS;
