import type { Caller } from '@fashen/engine';
import type { Sql } from '@fashen/persistence';
import { receiversOf } from '../exchange/prove-package.js';
import { PartyTree } from '../issuing/party-tree.js';
import { Problem } from '../platform/problem/problem.js';
import { type OmissionRule, omissionFinding } from './messages.js';
import { supervisorsOf } from './supervision.js';

const HANDING_IN: readonly string[] = ['filingClerk', 'liaison', 'generalOffice'];
const SUPERVISING: readonly string[] = ['filingReviewer', 'reviewHead', 'supervisor'];

const refuse = (rule: OmissionRule): never => {
  throw new Problem('NOT_PERMITTED', { findings: [omissionFinding(rule)] });
};
const holds = ({ roles }: Caller, some: readonly string[]): boolean => roles.some((role) => some.includes(role));

/** Authorities for which the caller hands lists in. */
const ownAuthorities = (tree: PartyTree, { party }: Caller): string[] => receiversOf(tree, party).map(({ id }) => id);

/** @throws Problem NOT_PERMITTED for all who do not act for the authority */
export async function requireHandingIn(sql: Sql, caller: Caller, authority: string): Promise<void> {
  if (!holds(caller, HANDING_IN)) refuse('list.onlyClerks');
  if (!ownAuthorities(await PartyTree.read(sql), caller).includes(authority)) refuse('list.notYours');
}

/** @throws Problem NOT_PERMITTED for all but filing reviewers of a body that supervises the authority */
export async function requireSupervising(sql: Sql, caller: Caller, authority: string): Promise<void> {
  if (!caller.roles.includes('filingReviewer')) refuse('omission.onlyReviewers');
  if (!supervisorsOf(await PartyTree.read(sql), authority).includes(caller.party)) refuse('omission.notOurs');
}

/** Whether the caller may see what concerns the authority: its own people, those who supervise it, the auditor. */
export function mayRead(tree: PartyTree, caller: Caller, authority: string): boolean {
  if (caller.roles.includes('auditor')) return true;
  if (holds(caller, HANDING_IN) && ownAuthorities(tree, caller).includes(authority)) return true;
  return holds(caller, SUPERVISING) && supervisorsOf(tree, authority).includes(caller.party);
}
