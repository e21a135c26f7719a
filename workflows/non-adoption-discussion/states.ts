import type { StateSpec, TaskSpec } from '@fashen/engine';
import { taskPlaces } from '@fashen/workflow-approval';
import type { DiscussionContext } from './context.js';
import { LAW } from './law.js';

type Task = TaskSpec<DiscussionContext>;

type Side = Exclude<keyof DiscussionContext['parties'], 'superior'>;
const partyOf = (side: Side) => (context: DiscussionContext) => context.parties[side];
const task = (zh: string, en: string, side: Side, role: string, deadline: string): Task => ({
  label: { zh, en },
  role,
  party: partyOf(side),
  deadline,
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  discussing: {
    label: { zh: '沟通中', en: 'under discussion' },
    basis: LAW.statement,
    about: {
      zh: '只针对沟通时的文本。起草单位可以随时同意采纳或者退出；期间提交的新文本不在沟通之列，沟通结束后由合法性审查核验。',
      en: 'About one text only. The drafting department may adopt an item or withdraw at any time; a version that comes in meanwhile is verified in the legality review afterwards.',
    },
  },
  'discussing.reasonsDue': {
    label: { zh: '待说明理由', en: 'reasons due' },
    basis: LAW.statement,
    about: {
      zh: '起草单位对每条未完全采纳的意见说明理由和依据。轮数由辖区参数规定。',
      en: 'The drafting department gives the reason and its basis for every item not fully adopted. The profile says how many rounds there are.',
    },
    tasks: [task('说明未采纳理由', 'give the reasons', 'drafting', 'drafter', 'discussion_reply')],
  },
  'discussing.repliesDue': {
    label: { zh: '待再次答复', en: 'replies due' },
    basis: LAW.exchange,
    about: {
      zh: '审查机构逐条答复：认可理由，或者维持意见并答复。“违法必改”意见的理由只能由未承办本件的审查机构负责人认可。',
      en: 'The review body replies to each: reason accepted, or maintained. On a must-change item only the review head accepts a reason, who did not handle the case.',
    },
    tasks: [task('答复未采纳理由', 'reply to the reasons', 'review', 'caseHandler', 'discussion_reply')],
  },
  'discussing.coordinating': {
    label: { zh: '协调', en: 'coordination' },
    basis: LAW.exchange,
    about: {
      zh: '轮数用尽仍未一致的，由办公室或者审查机构组织协调，记录时间、主持人、参加人员、协调情况和逐条结果，附会议纪要。',
      en: 'When the rounds are used up, the general office or the review body holds a meeting and records when, who, what was said and the result of each item, with the minutes.',
    },
    tasks: [task('组织协调并记录', 'hold and record the meeting', 'office', 'generalOffice', 'discussion_coordination')],
  },
  'discussing.weighing': {
    label: { zh: '归结协调结果', en: 'weighing the result' },
    basis: LAW.exchange,
    about: {
      zh: '协调记录录入时即时判断，不停留：“建议修改”仍未一致的由领导决定；只剩“违法必改”的，沟通结束。',
      en: 'Decided in the same step: open advice goes to the leader; where only must-change items are left, the discussion ends.',
    },
  },
  'discussing.deciding': {
    label: { zh: '待领导决定', en: 'for decision' },
    basis: LAW.exchange,
    about: {
      zh: '分管领导对仍未一致的“建议修改”意见逐条决定：采纳，或者不采纳、附说明提请审议。办公室可以凭签批件扫描件代录。“违法必改”意见任何人不得决定放行。',
      en: 'The leader decides on each open item of advice: to be adopted, or to go on without. The office may enter it with the scan. Nobody can let a must-change item pass.',
    },
    tasks: [
      {
        ...task('决定是否采纳建议修改意见', 'decide on the open advice', 'deciding', 'signatory', 'discussion_decision'),
        places: ({ approval }) => taskPlaces(approval),
      },
      task('取得领导决定并代录', "obtain the leader's decision and enter it", 'office', 'generalOffice', 'discussion_decision'),
    ],
  },
  settled: {
    label: { zh: '沟通结束，各条均有结果', en: 'settled' },
    basis: LAW.statement,
    about: {
      zh: '每条意见都有结果，合法性审查据此继续：需要修改的由起草单位提交新文本。',
      en: 'Every item has an outcome, and the legality review goes on by it: where something is to be adopted, with a further version.',
    },
  },
  stated: {
    label: { zh: '沟通结束，附未采纳说明', en: 'ended with a statement of non-adoption' },
    basis: LAW.statement,
    about: {
      zh: '文本不再修改，未采纳的“建议修改”意见已形成说明，随审议材料报送。该文本始终标明“有未采纳意见”，不作为合法通过。',
      en: 'The text stays as it is; the statement on the advice not adopted goes with the deliberation papers. The text is shown as one with items not adopted, never as lawful.',
    },
  },
  unresolved: {
    label: { zh: '沟通结束，违法必改意见未改', en: 'ended with must-change items open' },
    basis: LAW.mustChange,
    about: {
      zh: '“违法必改”意见仍未采纳，该文本不得提请审议。退回合法性审查：提交修改后的文本、撤回，或者由审查机构作出不合法结论。',
      en: 'A must-change item is open, so this text goes no further. Back to the legality review: a further version, withdrawal, or the conclusion that it is unlawful.',
    },
  },
  withdrawn: {
    label: { zh: '已退出沟通', en: 'withdrawn' },
    basis: LAW.statement,
    about: {
      zh: '起草单位退出沟通，未达成一致的意见退回合法性审查办理。',
      en: 'The drafting department left the discussion; what is open goes back to the legality review.',
    },
  },
};
