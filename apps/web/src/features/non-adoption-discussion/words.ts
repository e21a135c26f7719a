import type { Words } from '@fashen/domain';

export const DISCUSSION = {
  title: { zh: '未采纳意见沟通', en: 'Discussion of what was not adopted' },
  round: { zh: '第 {n} 轮，共 {all} 轮', en: 'Round {n} of {all}' },
  roundName: { zh: '第 {n} 轮', en: 'Round {n}' },
  toReview: { zh: '查看合法性审查', en: 'The legality review' },
  closed: { zh: '当前身份不能查看沟通内容。', en: 'The exchange is not open to you in this office.' },
  item: { zh: '意见 {n}', en: 'Item {n}' },
  opinion: { zh: '审查意见', en: 'Opinion' },
  firstAnswer: { zh: '答复', en: 'Answer' },
  basis: { zh: '依据', en: 'Basis' },
  suggestion: { zh: '建议修改', en: 'Suggested text' },
  mustStays: {
    zh: '违法必改：任何人不得决定放行。由起草单位采纳，或者由未承办本件的审查机构负责人认可理由；否则该文本不得提请审议。',
    en: 'Must change: nobody can let it pass. The drafters adopt it, or the review head who did not handle the case accepts the reason; otherwise this text goes no further.',
  },
  reasonDue: { zh: '待起草单位说明理由', en: 'the drafters owe the reason' },
  replyDue: { zh: '待审查机构答复', en: 'the reviewers owe a reply' },
  maintained: { zh: '审查机构维持意见', en: 'maintained by the reviewers' },
  drafting: { zh: '起草单位', en: 'Drafters' },
  review: { zh: '审查机构', en: 'Reviewers' },
  leader: { zh: '领导决定', en: 'Decision' },
  entered: { zh: '（{name} 代录）', en: ' (entered by {name})' },
  meetings: { zh: '协调会记录', en: 'Coordination meetings' },
  chair: { zh: '主持人', en: 'Chair' },
  participants: { zh: '参加人员', en: 'Participants' },
  result: { zh: '协调结果', en: 'Result of the meeting' },
  agreed: { zh: '同意采纳', en: 'Agree to adopt' },
  accept: { zh: '负责人认可理由', en: 'Head accepts the reason' },
  record: { zh: '记录协调会', en: 'Record the meeting' },
  decide: { zh: '逐条决定', en: 'Decide item by item' },
} satisfies Record<string, Words>;

export const KINDS = {
  reason: { zh: '说明理由', en: 'reason' },
  maintained: { zh: '维持意见', en: 'maintained' },
  reasonAccepted: { zh: '认可理由', en: 'reason accepted' },
  willAdopt: { zh: '同意采纳', en: 'will adopt' },
  upheld: { zh: '决定采纳', en: 'to be adopted' },
  waived: { zh: '决定不采纳', en: 'goes on not adopted' },
} satisfies Record<string, Words>;

export const RESULTS = {
  reasonAccepted: { zh: '认可理由', en: 'reason accepted' },
  willAdopt: { zh: '同意采纳', en: 'will be adopted' },
  open: { zh: '未达成一致', en: 'no agreement' },
} satisfies Record<string, Words>;

export const TYPING = {
  reasons: { zh: '逐条说明未采纳理由', en: 'Give the reasons, item by item' },
  reasonsHow: {
    zh: '每条均写明理由和依据后，一并办理。填写内容自动保存为草稿。',
    en: 'Give reason and basis for every item, then send all at once. What you type is kept as a draft.',
  },
  reason: { zh: '理由', en: 'Reason' },
  basis: { zh: '依据', en: 'Basis' },
  sendReasons: { zh: '一并说明理由（{n} 项）', en: 'Give the reasons ({n} items)' },
  replies: { zh: '逐条再次答复', en: 'Reply, item by item' },
  repliesHow: {
    zh: '每条选定维持或者认可并写明意见后，一并记录；需要进入下一轮或者提请协调的，随即办理。',
    en: 'Choose and reply for every item, then record all at once; the next round or the coordination follows.',
  },
  verdict: { zh: '意见', en: 'Reply' },
  maintain: { zh: '维持意见', en: 'Maintain' },
  acceptReason: { zh: '认可理由', en: 'Accept the reason' },
  reply: { zh: '再次意见', en: 'What you reply' },
  mustOnly: {
    zh: '违法必改意见的理由，只能由未承办本件的审查机构负责人认可。',
    en: 'Only the review head accepts a reason on a must-change item.',
  },
  sendReplies: { zh: '一并记录（{n} 项）', en: 'Record all ({n} items)' },
  missing: { zh: '还有 {n} 项未填写', en: '{n} items are not filled in yet' },
  done: { zh: '已办理', en: 'Done' },
} satisfies Record<string, Words>;
