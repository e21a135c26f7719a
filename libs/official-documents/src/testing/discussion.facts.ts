import type { PersonFact } from '../forms/facts-act.js';
import type { CoordinationFact, DiscussedItemFact, NonAdoptionStatementFacts } from '../forms/facts-discussion.js';

/** An invented discussion of 临江市: two items of advice, two rounds, one coordination meeting, a leader's decision entered from its scan. */

const DRAFTER: PersonFact = { name: '沈墨白', party: '临江市城市管理局', post: '承办人' };
const HANDLER: PersonFact = { name: '江临舟', party: '临江市司法局', post: '承办人' };
const OFFICE: PersonFact = { name: '白景行', party: '临江市人民政府办公室' };
const LEADER: PersonFact = { name: '闻人海', party: '临江市人民政府', post: '副市长' };

const PERMITS: DiscussedItemFact = {
  ordinal: 2,
  clause: '第九条第二款',
  weight: 'advice',
  problem: '规定户外招牌设置方案由街道办事处预先审看，增加了办理环节，与精简环节的要求不一致',
  basis: [{ citation: '《优化营商环境条例》（国务院令第722号）第六十四条', verified: true }],
  suggestion: '删去预先审看的规定，改为由城市管理部门提供免费咨询',
  answer: {
    by: DRAFTER,
    on: '2026-11-09',
    response: 'notAdopted',
    reason: '预先审看由经营者自愿选择，不作为办理的前提，实践中减少了返工',
  },
  remarks: [
    {
      round: 1,
      kind: 'reason',
      by: DRAFTER,
      on: '2026-11-12',
      words: '近三年试点街道返工率由百分之三十一降至百分之九，经营者代表在座谈会上一致希望保留',
      basis: '《临江市户外招牌设置座谈会纪要》（2026年8月20日）',
    },
    { round: 1, kind: 'maintained', by: HANDLER, on: '2026-11-13', words: '自愿选择没有写入条文，容易在执行中成为前提' },
    { round: 2, kind: 'reason', by: DRAFTER, on: '2026-11-16', words: '可以在条文中写明“可以”，但街道审看的安排应当保留', basis: '同上' },
    { round: 2, kind: 'maintained', by: HANDLER, on: '2026-11-17', words: '仍建议删去' },
    {
      round: 2,
      kind: 'waived',
      by: LEADER,
      on: '2026-11-20',
      words: '同意保留自愿审看的安排，提请常务会议审议时作出说明',
      entry: { by: OFFICE, on: '2026-11-21', scan: { title: '分管副市长批示', fileName: '批示件.pdf' } },
    },
  ],
  outcome: 'leaderWaived',
};

const COLOURS: DiscussedItemFact = {
  ordinal: 4,
  clause: '第十一条',
  weight: 'advice',
  problem: '对招牌用色作出统一限定，未见必要性论证',
  basis: [{ citation: '《临江市市容管理若干规定》第十二条', verified: false }],
  suggestion: '限于历史文化街区，或者删去',
  answer: { by: DRAFTER, on: '2026-11-09', response: 'partlyAdopted', reason: '已经限于重点路段，重点路段名录另行公布' },
  remarks: [],
  outcome: 'stays',
};

const COORDINATION: CoordinationFact = {
  heldOn: '2026-11-18',
  place: '市政府第三会议室',
  chair: '临江市人民政府副秘书长钱舒怀',
  participants: ['临江市城市管理局沈墨白、顾长河', '临江市司法局江临舟、严守一'],
  said: '城市管理局认为审看是服务；司法局认为应当写明自愿或者删去。会议听取了试点街道的情况',
  results: [
    { ordinal: 2, result: 'open', note: '条文增加“可以自愿”，是否保留报分管副市长决定' },
    { ordinal: 4, result: 'open', note: '名录公布前不适用，其余提请会议研究' },
  ],
  recordedBy: OFFICE,
  recordedOn: '2026-11-19',
  minutes: { title: '户外招牌管理办法协调会纪要', fileName: '协调会纪要.pdf' },
};

export const NON_ADOPTION: NonAdoptionStatementFacts = {
  reviewName: '合法性审查',
  reviewAuthority: '临江市司法局',
  documentTitle: '临江市户外招牌设置管理办法（送审稿）',
  draftingDepartment: '临江市城市管理局',
  enactingAuthority: '临江市人民政府',
  opinionNumber: '临司法审〔2026〕7号',
  opinionSignedOn: '2026-11-06',
  itemCount: 5,
  text: { ordinal: 2, textHash: 't1:5d0f2c7a9b3e4861f7c2d9e05a6b1c384f7e9d2b6c5a1083e4f7b9c2d6a50e18' },
  meeting: '临江市人民政府常务会议',
  items: [PERMITS, COLOURS],
  coordinations: [COORDINATION],
  bases: [],
  signedOn: '2026-11-23',
};

/** A must-change item that nobody settled: the statement may exist, and bars the text. */
export const OPEN_MUST_CHANGE: DiscussedItemFact = {
  ...COLOURS,
  ordinal: 1,
  clause: '第六条',
  weight: 'mustChange',
  problem: '设立招牌管理费，没有法律、法规依据',
  basis: [{ citation: '国办发〔2018〕37号', verified: true }],
  suggestion: '删去',
  outcome: 'stays',
};
