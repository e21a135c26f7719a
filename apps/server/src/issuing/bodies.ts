import type { Body, PartyFunction } from '@fashen/domain';
import type { Party } from '@fashen/persistence';
import type { PartyTree } from './party-tree.js';

type Finder = (tree: PartyTree, issuer: Party) => Party | undefined;

/** A body of the government that the issuer is or belongs to. */
const ofGovernment =
  (work: PartyFunction): Finder =>
  (tree, issuer) => {
    const government = tree.governmentOf(issuer.id);
    return government && tree.childWith(government.id, work);
  };

const FINDERS: Record<Body, Finder> = {
  issuer: (_, issuer) => issuer,
  legalSection: (tree, issuer) => tree.childWith(issuer.id, 'legalSection'),
  superiorLegalSection: (tree, issuer) => (issuer.superiorId ? tree.childWith(issuer.superiorId, 'legalSection') : undefined),
  reviewAuthority: ofGovernment('reviewAuthority'),
  government: (tree, issuer) => tree.governmentOf(issuer.id),
  governmentAbove: (tree, issuer) => tree.governmentAbove(issuer.id),
  registrationAuthority: ofGovernment('registrationAuthority'),
  filingAuthority: ofGovernment('filingAuthority'),
  congressCommittee: (tree, issuer) => {
    const government = tree.governmentOf(issuer.id);
    return government && tree.childOfKind(government.id, 'congressCommittee');
  },
  superiorDepartment: (tree, issuer) => tree.find(issuer.superiorId),
  partyCommittee: (tree, issuer) => {
    const government = tree.governmentOf(issuer.id);
    return tree.childOfKind(issuer.id, 'partyCommittee') ?? (government && tree.childOfKind(government.id, 'partyCommittee'));
  },
};

/** The party that stands at this place beside the issuer; undefined where the tree has none (outside bodies may be missing on purpose). */
export const findBody = (tree: PartyTree, issuer: Party, body: Body): Party | undefined => tree.standing(FINDERS[body](tree, issuer)?.id);

/**
 * Where the people sit who hold the role `generalOffice` for this party: a government's own office, else the party itself. What a party
 * committee issues together with its government goes through the government's.
 */
export function officeOf(tree: PartyTree, party: string): string {
  const government = tree.find(party)?.kind === 'partyCommittee' ? tree.governmentOf(party) : undefined;
  return tree.childWith(government?.id ?? party, 'generalOffice')?.id ?? party;
}
