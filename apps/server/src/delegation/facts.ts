import { dateIn, type PartyId } from '@fashen/domain';
import type { FactLoader, Scene } from '@fashen/engine';
import { DelegationRepository, DeskRepository, type SqlTx } from '@fashen/persistence';
import type { ApprovalFactName, ApprovalFacts, WithApproval } from '@fashen/workflow-approval';
import { evidenceFact } from '../evidence/facts.js';

type ApprovalScene = Scene<SqlTx> & { context: WithApproval };
type Loaders = { [Name in ApprovalFactName]: (scene: ApprovalScene) => Promise<ApprovalFacts[Name]> };

/** Parties that have a seat, and the superior's, which may have to appoint. None where no approval is under way. */
const partiesOf = ({ context }: ApprovalScene): readonly PartyId[] => {
  const { approval }: WithApproval = context;
  const seats = approval?.steps.flatMap((step) => step.seats.map(({ party }) => party)) ?? [];
  return [...new Set([...seats, ...(approval?.superior ? [approval.superior.party] : [])])];
};

/**
 * What the shared events of an approval ask of the world, for the loaders of every host: `...approvalFactLoaders`. A delegation that is
 * revoked while its delegate acts counts for whoever committed first; the answer that was used is stored with the event.
 */
const loaders: Loaders = {
  colleagues: (scene) => new DeskRepository(scene.tx.sql).members(partiesOf(scene)),
  absences: async (scene) => {
    const delegations = await new DelegationRepository(scene.tx.sql).inForce(partiesOf(scene), dateIn(scene.at));
    return delegations.map(({ person, delegate, party, role, endsOn }) => ({ person, delegate, party, role, until: endsOn }));
  },
  today: async ({ at }) => dateIn(at),
  evidence: evidenceFact,
};

export const approvalFactLoaders: Record<ApprovalFactName, FactLoader<SqlTx>> = loaders;
