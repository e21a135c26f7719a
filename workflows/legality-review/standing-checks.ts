import { dateIn, type IsoDate } from '@fashen/domain';
import type { Finding, PayloadChecker } from '@fashen/engine';
import { type Entry, entryFindings } from '@fashen/workflow-approval';
import type { Exemption, ReviewContext } from './context.js';
import type { ReviewFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<ReviewContext, ReviewFacts, Payload>;

const evidenceThere = (evidence: string | undefined, facts: ReviewFacts): Finding[] =>
  evidence === undefined || facts.evidence.includes(evidence) ? [] : [{ rule: 'evidence.unknown', field: '/evidence', basis: LAW.pause }];

/** The clock stands only for something that went out, and that can be shown. */
export const suspensionFits: Check<{ evidence: string }> = ({ payload, facts }) => evidenceThere(payload.evidence, facts);

export const outsideAnswer: Check<{ answeredOn: IsoDate; evidence?: string | undefined }> = ({ payload, context, facts, at }) => [
  ...(payload.answeredOn > dateIn(at) ? [{ rule: 'date.future', field: '/answeredOn', day: payload.answeredOn }] : []),
  ...(payload.answeredOn < context.completeOn!
    ? [{ rule: 'date.beforeEarlierFact', field: '/answeredOn', day: payload.answeredOn, earliest: context.completeOn! }]
    : []),
  ...evidenceThere(payload.evidence, facts),
];

/** Only what the profile lets urgency do away with, on one of its grounds, once, and by the leader: in person, or entered with the scan. */
export const exemptionFits: Check<{ exemption: Exemption; ground: string; entry?: Entry | undefined }> = (world) => {
  const { payload, context, facts, at, by } = world;
  const found = (isWrong: boolean, rule: string, field: string): Finding[] =>
    isWrong ? [{ rule, field, basis: facts.urgency.basis }] : [];
  const barred = [...context.drafters, ...facts.drafters, ...context.reviewers];
  return [
    ...found(!facts.urgency.grounds.includes(payload.ground), 'urgency.groundUnknown', '/ground'),
    ...found(!facts.urgency.exemptions.includes(payload.exemption), 'urgency.notExemptible', '/exemption'),
    ...found(context.exemptions.includes(payload.exemption), 'urgency.grantedBefore', '/exemption'),
    ...entryFindings({ payload, facts, at, by, barred, notBefore: null }),
  ];
};
