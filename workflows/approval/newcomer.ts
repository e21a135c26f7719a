import type { PersonId } from '@fashen/domain';
import type { Finding } from '@fashen/engine';
import type { ApprovalFacts } from './facts.js';
import { LAW } from './law.js';
import { currentStep, hasActed, hasActedElsewhere } from './questions.js';
import type { ApprovalState, Seat, Step } from './state.js';

type Newcomer = { person: PersonId; step: Step; barred: readonly PersonId[]; field: string };

/** Whether somebody sits there for himself or for another. */
const sits = (seat: Seat, person: PersonId): boolean => seat.person === person || seat.delegate?.person === person;

/**
 * What stands against somebody taking a seat of a step: separation of duties, a seat that he has already, and what he decided before.
 * Two steps of one approval are two people, so that a seat in another step counts too where the approval keeps them apart.
 */
export function newcomerFindings(state: ApprovalState, { person, step, barred, field }: Newcomer): Finding[] {
  const found = (rule: string, basis: string): Finding[] => [{ rule, field, person, basis }];
  if (barred.includes(person)) return found('approval.personBarred', LAW.apart);
  if (hasActedElsewhere(state, person, step.key)) return found('approval.personActedElsewhere', LAW.apart);
  if (step.key === currentStep(state).key && hasActed(state, person)) return found('approval.personActedBefore', LAW.house);
  const steps = state.isApart ? state.steps : [step];
  return steps.some(({ seats }) => seats.some((seat) => sits(seat, person))) ? found('approval.seatedAlready', LAW.house) : [];
}

/** Somebody new in a seat holds its role in its party: 国办发〔2018〕115号 二（四） wants people of the body, not whoever is at hand. */
export const roleFindings = (seat: Seat, person: PersonId, field: string, { colleagues }: Pick<ApprovalFacts, 'colleagues'>): Finding[] =>
  colleagues.some((one) => one.person === person && one.party === seat.party && one.roles.includes(seat.role))
    ? []
    : [{ rule: 'approval.notOfRole', field, person, basis: LAW.reviewer }];
