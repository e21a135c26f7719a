import { defineEvents } from '@fashen/engine';
import { approvalEvents } from '@fashen/workflow-approval';
import { host } from './approvals.js';
import type { DeliberationFacts } from './facts.js';

const { approve, refuse: _, abstain: __, returnToStep: ___, ...shared } = approvalEvents(host);

/** A leader's decision as the shared approval asks for it: whose turn it is, and what an entry on behalf owes. */
export const decision = {
  by: approve.by,
  duties: approve.duties,
  check: approve.check,
  facts: ['colleagues', 'absences', 'today', 'evidence', 'drafters'],
} as const;

/** 转办、委派、加签、减签、指定、撤回、催办、抄送: as everywhere, while the leader in charge or the signatories have it. */
export const seatEvents = defineEvents<DeliberationFacts>()(shared);
