import type { DutyChecker } from '@fashen/engine';
import type { FilingContext } from './context.js';
import type { FilingFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<FilingContext, Partial<FilingFacts>>;

const ofSubmitter: Duty = ({ context, by }) =>
  by.party === context.parties.submitter ? [] : [{ rule: 'duty.notOfSubmitter', basis: LAW.filing }];

/** Departments on whose document it is: the one that drafted, the one in whose name it was issued. */
const ofTheirDocument: Duty = ({ context, by }) =>
  [context.parties.drafting, context.parties.lead].includes(by.party) ? [] : [{ rule: 'duty.notTheirDocument', basis: LAW.filing }];

export const duties = { ofSubmitter, ofTheirDocument };
