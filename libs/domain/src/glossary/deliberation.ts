import { type GlossaryRow, OWN, PAPERS, S1 } from './entry.js';

/** 集体审议与签发: what stands between the review and the register. */
export const deliberation: readonly GlossaryRow[] = [
  ['agenda', '会议议程', 'agenda', '一次会议审议的文件，按顺序排列', 'the documents that one meeting takes, in their order', S1],
  [
    'instruction',
    '会议要求',
    'instruction of the meeting',
    '原则通过时会议要求作出的修改，逐条核对',
    'a change that a meeting asks for when it passes a text in principle, verified item by item',
    OWN,
  ],
  [
    'exemptFromMeeting',
    '紧急情况直接签署',
    'exempt from the meeting',
    '法定紧急情形下经合法性审查后不经会议直接签署',
    'in an emergency that the statute knows, a reviewed text goes to signature without a meeting',
    '山东省行政程序规定第四十九条',
  ],
  [
    'declareWording',
    '文字性修改',
    'change of wording',
    '复核时不改变实质内容的修改，比对确认后原审查、审议、签发有效',
    'a change at recheck that leaves the substance as it was; once it is compared and accepted, review, decision and signatures hold',
    PAPERS,
  ],
];
