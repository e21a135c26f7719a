import type { DutyChecker, Finding } from '@fashen/engine';
import type { OmissionContext } from './context.js';
import type { OmissionFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<OmissionContext, Partial<OmissionFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);
const isOfAuthority = ({ parties }: OmissionContext, party: string): boolean => [parties.desk, parties.authority].includes(party);

const ofSupervising: Duty = ({ context, by }) => unless(by.party === context.parties.supervising, 'duty.notOfSupervisingBody', LAW.order);

const ofAuthority: Duty = ({ context, by }) => unless(isOfAuthority(context, by.party), 'duty.notForAuthority', LAW.order);

/** Of the authority; or, where nobody of it signs in, of the supervising body, which enters what the authority wrote 代录. */
const forAuthority: Duty = ({ context, by }) =>
  unless(
    isOfAuthority(context, by.party) || (!context.isAuthorityHere && by.party === context.parties.supervising),
    'duty.notForAuthority',
    LAW.order,
  );

/** Nobody calls the authority to account for what he drafted, reviewed or registered. */
const notActed: Duty = ({ facts, by }) => unless(!(facts.acted ?? []).includes(by.person), 'duty.madeTheDocument', LAW.apart);

/** The authority speaks by whom it likes; what the supervising body enters for it is entered by somebody who had no hand in the document. */
const notActedOutside: Duty = ({ context, facts, by }) =>
  unless(by.party !== context.parties.supervising || !(facts.acted ?? []).includes(by.person), 'duty.madeTheDocument', LAW.apart);

const notHandler: Duty = ({ context, by }) => unless(!context.handlers.includes(by.person), 'duty.handlerDecides', LAW.apart);

export const duties = { ofSupervising, ofAuthority, forAuthority, notActed, notActedOutside, notHandler };
