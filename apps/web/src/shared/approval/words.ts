import type { Words } from '@fashen/domain';

export const SIGNING = {
  now: { zh: '办理中', en: 'at work' },
  done: { zh: '已办结', en: 'done' },
  later: { zh: '未到', en: 'not yet' },
  all: { zh: '全部人员同意方为通过', en: 'everybody has to approve' },
  any: { zh: '其中 {n} 人同意即为通过', en: '{n} of them have to approve' },
  inOrder: { zh: '依次办理', en: 'one after the other' },
  vote: { zh: '表决', en: 'by vote' },
  anyone: { zh: '（持有该职责的人员）', en: '(whoever holds the role)' },
  delegate: { zh: '委派 {name} 办理', en: 'delegated to {name}' },
  until: { zh: '至 {day}', en: 'until {day}' },
  addedBy: { zh: '由 {name} 加签', en: 'added by {name}' },
  approved: { zh: '同意', en: 'approved' },
  refused: { zh: '不同意', en: 'refused' },
  abstained: { zh: '弃权', en: 'abstained' },
  returned: { zh: '退回', en: 'sent back' },
  recalled: { zh: '（已撤回）', en: ' (recalled)' },
  onBehalf: { zh: '代 {name}', en: 'for {name}' },
  entered: { zh: '{name} 代录', en: 'entered by {name}' },
  round: { zh: '第 {n} 轮', en: 'round {n}' },
  said: { zh: '办理意见', en: 'What was said' },
  nothing: { zh: '尚无办理意见', en: 'nothing said yet' },
  moves: {
    zh: '转办、委派、加签、撤回等事项在页面上方“更多”中办理。',
    en: 'Transfer, delegation, adding a signer and recall stand under “More” above.',
  },
} satisfies Record<string, Words>;
