import type { PartyTree } from '../issuing/party-tree.js';

/**
 * Who calls an authority to account: the filing body of the government that it belongs to, for a government that of the one above and the
 * standing committee of its own level; a department that is managed vertically also the legal section above it.
 */
export function supervisorsOf(tree: PartyTree, authority: string): string[] {
  const party = tree.find(authority);
  const own = tree.governmentOf(authority);
  const isGovernment = own?.id === authority;
  const government = isGovernment ? tree.governmentAbove(authority) : own;
  const bodies = [
    government && tree.childWith(government.id, 'filingAuthority'),
    isGovernment ? tree.childOfKind(authority, 'congressCommittee') : undefined,
    party?.superiorId ? tree.childWith(party.superiorId, 'legalSection') : undefined,
  ];
  return bodies.flatMap((body) => (body && body.id !== authority ? [body.id] : []));
}
