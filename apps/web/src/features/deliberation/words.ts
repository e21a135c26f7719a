import type { Words } from '@fashen/domain';

export const DELIBERATION = {
  bodies: { zh: '审议机构', en: 'Deciding bodies' },
  passed: { zh: '已审议通过', en: 'has passed this text' },
  notPassed: { zh: '尚未审议通过', en: 'has not decided on this text' },
  meetings: { zh: '会议', en: 'Meetings' },
  noMeeting: { zh: '尚未列入会议议程。', en: 'Not on any agenda yet.' },
  planned: { zh: '拟于', en: 'planned for' },
  held: { zh: '召开于', en: 'held on' },
  chair: { zh: '主持人', en: 'Chair' },
  minutes: { zh: '会议记录、纪要', en: 'Minutes' },
  result: { zh: '结果', en: 'Result' },
  undecided: { zh: '尚无结果', en: 'not decided' },
  attendance: { zh: '出席、缺席、列席', en: 'Attendance' },
  views: { zh: '发言（主持人最后）', en: 'Views (the chair last)' },
  instructions: { zh: '会议要求', en: 'Instructions of the meeting' },
  open: { zh: '待落实', en: 'open' },
  carriedOut: { zh: '已落实', en: 'carried out' },
  anchors: { zh: '所涉条款', en: 'Clauses' },
  comparison: { zh: '与审议文本的差异', en: 'Differences from the text as deliberated' },
  beyond: { zh: '超出会议要求的修改', en: 'Changes beyond the instructions' },
  noBeyond: { zh: '没有超出会议要求的修改。', en: 'There are no changes beyond the instructions.' },
  acts: { zh: '领导签批、签发', en: 'Acts of leaders' },
  wording: { zh: '文字性修改', en: 'Changes of wording' },
  signing: { zh: '签批进度', en: 'Signing' },
  waitsFor: { zh: '待签', en: 'to sign' },
  verifications: { zh: '审查机构核验', en: 'What the reviewers verified' },
  noWords: { zh: '文本没有差异。', en: 'The texts do not differ.' },
  enteredBy: { zh: '由{name}代录', en: 'entered by {name}' },
  exemption: { zh: '紧急情况，未经会议直接签署', en: 'Signed without a meeting, in an emergency' },
} satisfies Record<string, Words>;

export const ACTS: Readonly<Record<string, Words>> = {
  agreed: { zh: '同意提请审议', en: 'agreed' },
  disagreed: { zh: '不同意，退回修改', en: 'sent back' },
  exempted: { zh: '批准直接签署', en: 'exempted from a meeting' },
  signed: { zh: '签发', en: 'signed' },
  returned: { zh: '退回', en: 'returned' },
};

export const VERDICTS: Readonly<Record<string, Words>> = {
  approved: { zh: '同意', en: 'agreed' },
  refused: { zh: '不同意', en: 'refused' },
  abstained: { zh: '弃权', en: 'abstained' },
  returned: { zh: '退回', en: 'returned' },
};

export const VERIFICATIONS: Readonly<Record<string, Words>> = {
  confirmed: { zh: '已按会议要求修改', en: 'changed as the meeting asked' },
  returned: { zh: '未落实会议要求，退回', en: 'not as the meeting asked: sent back' },
  beyond: { zh: '有超出会议要求的修改', en: 'changed beyond what the meeting asked' },
};
