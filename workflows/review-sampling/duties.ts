import type { DutyChecker } from '@fashen/engine';
import type { SamplingContext } from './context.js';
import type { SamplingFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<SamplingContext, Partial<SamplingFacts>>;

const ofSamplingParty: Duty = ({ context, by }) =>
  by.party === context.party ? [] : [{ rule: 'duty.notOfSamplingParty', basis: LAW.report }];

/** A head samples the own body; a supervisor any. */
const mayOpen: Duty = ({ context, by }) =>
  by.roles.includes('supervisor') || by.party === context.reviewBody ? [] : [{ rule: 'duty.notOwnBody', basis: LAW.report }];

/** Findings are confirmed, or sent back, by somebody who made none of them. */
const notChecker: Duty = ({ context: { sample, checkedBy }, by }) =>
  checkedBy.includes(by.person) || Object.values(sample).some(({ checker }) => checker === by.person)
    ? [{ rule: 'duty.checkerConfirms', basis: LAW.apart }]
    : [];

const isChecker: Duty = ({ context: { sample }, by }) =>
  Object.values(sample).some(({ checker }) => checker === by.person) ? [] : [{ rule: 'duty.notChecker', basis: LAW.apart }];

export const duties = { ofSamplingParty, mayOpen, notChecker, isChecker };
