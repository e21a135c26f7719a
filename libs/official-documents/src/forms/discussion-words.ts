import { chineseNumeral } from '../chinese-numeral.js';
import type { CoordinationFact, DiscussionOutcome, RemarkKind } from './facts-discussion.js';

/** How a remark is headed; the exchange counts its rounds, a decision has none. */
export const REMARKS: Readonly<Record<RemarkKind, (round: number) => string>> = {
  reason: (round) => `第${chineseNumeral(round)}轮沟通·起草单位说明`,
  maintained: (round) => `第${chineseNumeral(round)}轮沟通·审查机构维持意见`,
  reasonAccepted: (round) => `第${chineseNumeral(round)}轮沟通·审查机构认可理由`,
  willAdopt: (round) => `第${chineseNumeral(round)}轮沟通·起草单位同意采纳`,
  upheld: () => '领导决定采纳意见',
  waived: () => '领导决定不采纳意见',
};

export const RESPONSES: Readonly<Record<'adopted' | 'partlyAdopted' | 'notAdopted', string>> = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  notAdopted: '未采纳',
};

export const OUTCOMES: Readonly<Record<DiscussionOutcome, string>> = {
  reasonAccepted: '审查机构认可起草单位的理由。',
  willAdopt: '起草单位同意采纳，另行报送修改后的文本。',
  leaderUpheld: '领导决定采纳审查意见，起草单位另行报送修改后的文本。',
  leaderWaived: '领导决定不采纳该建议修改意见，附本说明提请审议。',
  stays: '未达成一致，意见保留。',
};

export const COORDINATION_RESULTS: Readonly<Record<CoordinationFact['results'][number]['result'], string>> = {
  reasonAccepted: '审查机构认可理由',
  willAdopt: '起草单位同意采纳',
  open: '未达成一致',
};
