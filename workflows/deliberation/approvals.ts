import type { PartyId, PersonId } from '@fashen/domain';
import { type ApprovalHost, type ApprovalState, currentStep, openApproval, waitingSeats } from '@fashen/workflow-approval';
import type { DeliberationContext } from './context.js';
import type { DeliberationFacts } from './facts.js';

type Parties = Pick<DeliberationContext, 'parties' | 'signatories'>;

export const AGREEMENT = 'agreement';
export const SIGNING = 'signing';
const LEADER = 'signatory';

const superiorOf = ({ parties }: Parties) => (parties.superior === null ? null : { role: LEADER, party: parties.superior });

/** 分管领导同意: one leader of the lead. A leader who agreed may sign later, so that agreement and signatures are two approvals. */
export const openAgreement = (context: Parties): ApprovalState =>
  openApproval({
    steps: [{ key: AGREEMENT, rule: { kind: 'all' }, seats: [{ role: LEADER, party: context.parties.lead, isRequired: true }] }],
    superior: superiorOf(context),
  });

/** 签发: a leader of every issuer, whose seat nobody drops (公文条例第二十二条: 联合发文全部会签). */
export const openSigning = (context: Parties): ApprovalState =>
  openApproval({
    steps: [
      { key: SIGNING, rule: { kind: 'all' }, seats: context.signatories.map((party) => ({ role: LEADER, party, isRequired: true })) },
    ],
    superior: superiorOf(context),
  });

/** The issuer for which a seat signs: seats that were added later sign for nobody alone, and nothing goes on without them. */
export const issuerOf = ({ signatories }: Parties, seat: string): PartyId | undefined =>
  signatories.find((_, n) => seat === `${SIGNING}.${n + 1}`);

/** Issuers that have signed the text as it stands. */
export function signedIssuers(context: Parties & Pick<DeliberationContext, 'approval'>): readonly PartyId[] {
  const { approval, signatories } = context;
  if (!approval || currentStep(approval).key !== SIGNING) return [];
  const waiting = waitingSeats(approval, currentStep(approval)).map(({ id }) => issuerOf(context, id));
  return signatories.filter((issuer) => !waiting.includes(issuer));
}

/** Separation of duties: whoever drafted neither agrees, signs nor enters. */
const barred = ({ context, facts }: { context: DeliberationContext; facts: Partial<DeliberationFacts> }): readonly PersonId[] => [
  ...context.drafters,
  ...(facts.drafters ?? []),
];

/** How deliberation uses the shared approval: leaders sign, the office arranges the seats and enters what was signed on paper. */
export const host: ApprovalHost<DeliberationContext, DeliberationFacts> = {
  signers: [LEADER],
  heads: ['generalOffice'],
  superiors: [LEADER],
  enterers: ['generalOffice'],
  duties: ['onSigningSide'],
  facts: ['drafters'],
  barred,
  notBefore: ({ lastFactOn }) => lastFactOn,
};
