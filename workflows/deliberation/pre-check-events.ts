import { defineEvents } from '@fashen/engine';
import { entryField, words } from '@fashen/workflow-approval';
import { z } from 'zod';
import { decision } from './approval-events.js';
import type { DeliberationFacts } from './facts.js';
import { evidence, yesNo } from './fields.js';
import { LAW } from './law.js';
import { ofOwnLeader, pointsMet } from './payload-checks.js';

/** 公文条例第二十条: what the office looks at before a text is signed, and before it goes to the meeting. */
export const preCheckPoints = z.strictObject({
  grounds: yesNo('行文理由充分，依据准确', 'The reasons suffice and the bases are right'),
  content: yesNo(
    '内容符合法律法规，体现制定机关意图，措施切实可行',
    'The content accords with the law, says what the issuer means, and can be done',
  ),
  consultation: yesNo('涉及有关地区或者部门职权的，已经协商一致', 'Those whose powers it touches were consulted and agree'),
  form: yesNo('文种正确，格式规范，引文、数字、用语准确', 'Kind, layout, quotations, figures and wording are right'),
  other: yesNo('符合公文起草的其他要求', 'It meets the other requirements of drafting'),
});

/** G3: what touches business goes no further without the conclusion of the fair competition review; its own workflow will grant it. */
const fairCompetition = {
  affectsMarket: yesNo('涉及经营者经济活动', 'Whether the document touches the economic activity of businesses').default(false),
  conclusion: evidence('公平竞争审查结论', 'Evidence: conclusion of the fair competition review').optional(),
};

/** What the office of the lead does: nobody who drafted checks. */
export const office = { by: ['generalOffice'], duties: ['ofOffice', 'notDrafter'] } as const;
/** What every gate looks at, under lock: the newest text, its clearances, whether a review still runs, and who drafted. */
export const gate = ['text', 'drafters', 'textJudgedUnlawful', 'clearances', 'runningReview'] as const;

export const preCheckEvents = defineEvents<DeliberationFacts>()({
  passPreCheck: {
    ...office,
    label: { zh: '初核通过', en: 'pass the pre-check' },
    payload: preCheckPoints.extend(fairCompetition),
    check: pointsMet,
    facts: [...gate, 'evidence'],
    basis: LAW.preCheck,
  },
  sendBack: {
    ...office,
    label: { zh: '退回修改', en: 'send back to be revised' },
    payload: z.strictObject({}),
    facts: ['drafters'],
    basis: LAW.sendBack,
    reason: 'required',
  },
  refuseToIssue: {
    ...office,
    label: { zh: '不宜发文，退回', en: 'refuse: not to be issued' },
    payload: z.strictObject({}),
    facts: ['drafters'],
    basis: LAW.sendBack,
    reason: 'required',
  },
  agree: {
    ...decision,
    label: { zh: '分管领导同意提交审议', en: 'the leader in charge agrees' },
    payload: z.strictObject({ words: words.optional(), ...entryField }),
    check: ofOwnLeader,
    facts: [...decision.facts, ...gate],
    basis: LAW.preCheck,
  },
  disagree: {
    ...decision,
    label: { zh: '分管领导不同意，退回修改', en: 'the leader in charge sends it back' },
    payload: z.strictObject(entryField),
    check: ofOwnLeader,
    basis: LAW.sendBack,
    reason: 'required',
  },
});
