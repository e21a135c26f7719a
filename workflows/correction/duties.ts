import type { Caller, DutyChecker, Finding } from '@fashen/engine';
import type { CorrectionContext } from './context.js';
import type { CorrectionFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<CorrectionContext, Partial<CorrectionFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);

const ofOrdering: Duty = ({ context, by }) => unless(by.party === context.parties.ordering, 'duty.notOfOrderingBody', LAW.order);

/** Nobody of that authority signs in: the ordering body enters what it said. */
const standsIn = ({ parties }: CorrectionContext, by: Caller, isHere: boolean): boolean => !isHere && by.party === parties.ordering;

const forAddressee: Duty = ({ context, by }) =>
  unless(
    [context.parties.desk, context.parties.addressee].includes(by.party) || standsIn(context, by, context.isAddresseeHere),
    'duty.notForAuthority',
    LAW.order,
  );

const forCompetent: Duty = ({ context, by }) => {
  const { competent } = context.parties;
  const isOwn = competent !== null && (by.party === competent.party || by.party === competent.desk);
  return unless(isOwn || (competent !== null && standsIn(context, by, competent.isHere)), 'duty.notCompetent', LAW.competent);
};

/** Of the authority that has to put it right, and of the one above, to read. */
const ofAddressee: Duty = ({ context, by }) =>
  unless([context.parties.desk, context.parties.addressee].includes(by.party), 'duty.notForAuthority', LAW.order);

/** Nobody orders, decides or verifies the correction of what he drafted, reviewed or registered. */
const notActed: Duty = ({ facts, by }) => unless(!(facts.acted ?? []).includes(by.person), 'duty.madeTheDocument', LAW.apart);

const notHandler: Duty = ({ context, by }) => unless(!context.handlers.includes(by.person), 'duty.handlerDecides', LAW.apart);

const notHead: Duty = ({ context, by }) => unless(!context.heads.includes(by.person), 'duty.headHandles', LAW.apart);

const notInCase: Duty = ({ context, by }) =>
  unless(![...context.handlers, ...context.heads].includes(by.person), 'duty.ordererDecides', LAW.apart);

export const duties = { ofOrdering, forAddressee, forCompetent, ofAddressee, notActed, notHandler, notHead, notInCase };
