import type { Caller } from '@fashen/engine';
import type { Party } from '@fashen/persistence';
import { officeOf } from '../issuing/bodies.js';
import type { PartyTree } from '../issuing/party-tree.js';

/** Who keeps the plan of an authority: its office, and the body that assesses what is proposed. */
export type PlanningBodies = { office: string; assessor: string | undefined };

export function planningBodies(tree: PartyTree, lead: string): PlanningBodies {
  const own = tree.childWith(lead, 'reviewAuthority') ?? tree.childWith(lead, 'legalSection');
  const government = tree.governmentOf(lead);
  const assessor = own ?? (government && tree.childWith(government.id, 'reviewAuthority'));
  return { office: officeOf(tree, lead), assessor: assessor?.id };
}

/** Whether the caller enters the adoption of the plan of an authority. */
export function mayAdopt(tree: PartyTree, lead: string, { party, roles }: Caller): boolean {
  const { office, assessor } = planningBodies(tree, lead);
  return (roles.includes('generalOffice') && party === office) || (roles.includes('reviewHead') && party === assessor);
}

/** Authorities whose plans concern the caller: the government that the party belongs to, and the party itself where it issues. */
export function leadsOf(tree: PartyTree, { party }: Caller): Party[] {
  const parent = tree.find(tree.find(party)?.parentId);
  const own = [tree.governmentOf(party), tree.find(party), parent];
  return [...new Map(own.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
}
