import type { IssuedAs, PartyKind } from '@fashen/domain';
import type { Party } from '@fashen/persistence';
import type { PartyTree } from './party-tree.js';

type Sole = Exclude<IssuedAs, 'joint'>;

/** A party's own way, where it has one: in whose name it issues when nothing else is said. */
const OWN: Partial<Record<PartyKind, Sole>> = {
  province: 'government',
  city: 'government',
  district: 'government',
  department: 'department',
  verticalDepartment: 'verticalDepartment',
  township: 'township',
  subdistrict: 'subdistrict',
  organisation: 'authorisedOrganisation',
};

/** The way of one issuer among several: a government's office stands for its government. */
export const ownWay = ({ kind, functions }: Party): Sole | undefined => (functions.includes('generalOffice') ? 'generalOffice' : OWN[kind]);

/** In whose name a draft is issued unless its drafters say otherwise: departments draft for the government, the others for themselves. */
export function defaultIssuedAs(tree: PartyTree, drafting: string): IssuedAs {
  const own =
    tree
      .upward(drafting)
      .map(ownWay)
      .find((way) => way !== undefined) ?? 'government';
  return own === 'department' || own === 'generalOffice' ? 'government' : own;
}

/** The issuers that follow from the drafting party's place in the tree; empty where several have to be named. */
export function defaultIssuers(tree: PartyTree, drafting: string, issuedAs: IssuedAs): readonly string[] {
  const government = tree.governmentOf(drafting);
  const ofGovernment = (party: Party | undefined): string[] => (government && party ? [party.id] : []);
  switch (issuedAs) {
    case 'joint':
      return [];
    case 'government':
      return ofGovernment(government);
    case 'generalOffice':
      return ofGovernment(government && tree.childWith(government.id, 'generalOffice'));
    case 'partyAndGovernment': {
      const committee = government && tree.childOfKind(government.id, 'partyCommittee');
      return committee ? [committee.id, ...ofGovernment(government)] : [];
    }
    default: {
      const own = issuedAs === 'departmentWithApproval' ? 'department' : issuedAs;
      const issuer = tree.upward(drafting).find((party) => ownWay(party) === own);
      return issuer ? [issuer.id] : [];
    }
  }
}
