import type { StateSpec } from '@fashen/engine';
import { intakeLabels } from './intake-labels.js';
import { LAW } from './law.js';
import { drafting, handling, inquired, review, signers, task } from './task.js';

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  ...intakeLabels,
  review: {
    label: { zh: '审查中', en: 'under review' },
    basis: LAW.submission,
    about: {
      zh: '审查期限自材料齐备之日起计算，可以依辖区参数延长一次；期限届满不自动产生结论。',
      en: 'The review clock runs from the day the materials were complete; it may be extended once as the profile allows. Its end never decides anything by itself.',
    },
  },
  'review.accepted': {
    label: { zh: '已受理，待指派', en: 'accepted, to be assigned' },
    basis: LAW.reviewer,
    about: {
      zh: '审查机构负责人指派承办人，起草过该文件的人不得承办。',
      en: 'The review head assigns a handler who had no part in the drafting.',
    },
    tasks: [task('指派承办人', 'assign a handler', 'reviewHead', review, { deadline: 'review' })],
  },
  'review.examining': {
    label: { zh: '逐条审查', en: 'examining' },
    basis: LAW.content,
    about: {
      zh: '承办人对照七项审查要点逐条审查，每项都须标记。',
      en: 'The handler goes through the text against the seven check items and marks each.',
    },
    tasks: [handling('对照七项要点逐条审查', 'examine the seven check items', { deadline: 'review' }), ...inquired],
  },
  'review.drafting': {
    label: { zh: '拟写意见', en: 'drafting the opinion' },
    basis: LAW.content,
    about: {
      zh: '承办人逐条拟写意见并标明“违法必改”或者“建议修改”，提出拟出具的结论。修改的条目另存新行，原条目保留。',
      en: 'The handler writes the items, each must-change or advice, and proposes a conclusion. A changed item is a new row; the old one stays.',
    },
    tasks: [handling('拟写审查意见', 'draft the opinion', { deadline: 'review' })],
  },
  'review.secondReview': {
    label: { zh: '复审', en: 'second review' },
    basis: LAW.apart,
    about: { zh: '第二人复审：通过，或者写明理由退回修改。', en: 'A second person passes the opinion or sends it back with a reason.' },
    tasks: [task('复审审查意见', 'review the opinion', 'secondReviewer', review, { deadline: 'review', places: signers })],
  },
  'review.headReview': {
    label: { zh: '审签', en: 'review by the head' },
    basis: LAW.content,
    about: {
      zh: '审查机构负责人按拟出具的结论签发，或者退回修改。',
      en: 'The review head issues the opinion with the conclusion proposed, or sends it back.',
    },
    tasks: [task('审签审查意见', 'approve the opinion', 'reviewHead', review, { deadline: 'review', places: signers })],
  },
  examinationPaused: {
    label: { zh: '审查中止，待补正', en: 'examination paused for a supplement' },
    basis: LAW.submission,
    about: {
      zh: '审查中发现材料不足，等待补正，审查期限中止。逾期未补正的，承办人可以依现有材料继续审查。',
      en: 'The examination waits for a supplement and the review clock stands. After the day that was set, the handler may go on with what there is.',
    },
    tasks: [task('补正送审材料', 'supply what is missing', 'drafter', drafting)],
  },
  suspended: {
    label: { zh: '审查中止，等待外部答复', en: 'suspended for an outside answer' },
    basis: LAW.pause,
    about: {
      zh: '已向外部函询，审查期限中止；收到答复或者说明理由不再等待的，恢复审查。',
      en: 'Somebody outside was asked and the review clock stands; it goes on with the answer, or without it for a reason.',
    },
    tasks: [handling('跟进外部答复', 'follow up the outside answer', { deadline: 'outside_answer' }), ...inquired],
  },
  numbering: {
    label: { zh: '编号', en: 'numbering' },
    basis: LAW.platform,
    about: {
      zh: '意见书签发时在同一事务内编号，不停留。',
      en: 'The opinion takes its number in the transaction that issues it; nothing rests here.',
    },
  },
  answering: {
    label: { zh: '答复意见', en: 'answering' },
    basis: LAW.content,
    about: {
      zh: '起草单位逐条答复：采纳、部分采纳、未采纳，后两种写明理由。全部答复后连同修改后的文本一并提交。',
      en: 'The drafting department answers every item: adopted, partly, not adopted, with reasons for the last two, and hands all in with the revised text.',
    },
    tasks: [task('逐条答复审查意见', 'answer every item', 'drafter', drafting)],
  },
  verifying: {
    label: { zh: '核验', en: 'verifying' },
    basis: LAW.content,
    about: {
      zh: '承办人对照新文本逐条核验：修改到位、认可理由或者保留意见。“违法必改”条目的理由须由审查机构负责人认可。',
      en: 'The handler verifies each item against the new text: closed, reason accepted, or kept. On a must-change item only the review head accepts a reason.',
    },
    tasks: [handling('核验答复和新文本', 'verify answers and text')],
  },
  itemsOpen: {
    label: { zh: '仍有未落实意见', en: 'items open' },
    basis: LAW.content,
    about: {
      zh: '起草单位对保留的意见再次答复并提交新文本，或者撤回。“违法必改”未改的文本不得通过。',
      en: 'The drafting department answers the kept items again with a further text, or withdraws. A text with an open must-change item is never cleared.',
    },
    tasks: [task('再次答复保留的意见', 'answer the kept items', 'drafter', drafting)],
  },
  discussing: {
    label: { zh: '沟通未采纳意见', en: 'discussing what is not adopted' },
    basis: LAW.content,
    about: {
      zh: '未采纳的意见正在沟通。沟通不能使“违法必改”的条目消除；建议修改的条目由领导决定不采纳的，须有未采纳说明。',
      en: 'What was not adopted is being discussed. No discussion makes a must-change item go away; advice may be left by a decision with a statement of reasons.',
    },
  },
  discussed: {
    label: { zh: '沟通结束', en: 'discussed' },
    basis: LAW.content,
    about: {
      zh: '仍须修改的退回起草单位，已有结果的由承办人确认，不停留。',
      en: 'What is still owed goes back to the drafter, what is settled to the handler; nothing rests here.',
    },
  },
  concluding: {
    label: { zh: '编号（不合法）', en: 'numbering the opinion that it is unlawful' },
    basis: LAW.platform,
    about: {
      zh: '认定不合法的意见书在同一事务内编号，不停留。',
      en: 'The opinion takes its number in the same transaction; nothing rests here.',
    },
  },
  clearedWithUnadopted: {
    label: { zh: '审查结束（有未采纳意见）', en: 'cleared with advice not adopted' },
    basis: LAW.content,
    about: {
      zh: '没有未改的“违法必改”条目，仍有未采纳的建议。须附未采纳说明方可提请审议，任何地方不得显示为“合法”。',
      en: 'No must-change item is open, some advice was not adopted. It goes on only with the statement of reasons and is never shown as lawful.',
    },
  },
  cleared: {
    label: { zh: '审查通过', en: 'cleared' },
    basis: LAW.content,
    about: {
      zh: '通过的是经核验的文本，以文本哈希为准；文本再有实质修改须重新审查。',
      en: 'The text that was verified is cleared, by its hash; another text needs another review.',
    },
  },
  unlawful: {
    label: { zh: '不合法', en: 'unlawful' },
    basis: LAW.unlawfulText,
    about: {
      zh: '该文本不得提请审议，结论对该文本终局；修改后的文本另行报送。',
      en: 'Final for this text, which goes no further; a new text is a new review.',
    },
  },
  returned: {
    label: { zh: '已退回', en: 'returned' },
    basis: LAW.submission,
    about: { zh: '送审材料不合要求，退回起草单位并说明理由。', en: 'The submission went back to the drafting department with a reason.' },
  },
  withdrawn: {
    label: { zh: '已撤回', en: 'withdrawn' },
    basis: LAW.submission,
    about: {
      zh: '起草单位撤回送审，计时终止，审查机构已获通知。',
      en: 'The drafting department withdrew; clocks are stopped and the review authority is told.',
    },
  },
};
