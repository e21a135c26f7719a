import { ROLES, type Role } from '@fashen/domain';
import { z } from 'zod';
import { problemDocument } from './problem.js';
import { accepted } from './process.js';

const id = z.string().trim().min(1).max(200);
const reason = z.string().trim().min(1).max(1000);

/**
 * 委托代办: somebody acts for a person while he is away, from the first to the last day. `person` is left out by whoever goes away himself;
 * `party` by everybody but an administrator; without `role` it is for every role that the person holds in the party.
 */
export const newDelegation = z.strictObject({
  person: id.optional(),
  delegate: id,
  party: id.optional(),
  role: z.enum(Object.keys(ROLES) as Role[]).optional(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  reason,
});
export type NewDelegation = z.output<typeof newDelegation>;

/** Taking a delegation back says why; the delegation itself stays on record. */
export const revokeQuery = z.strictObject({ reason });

const named = z.object({ id: z.string(), name: z.string() });

export const delegationView = z.object({
  id: z.string(),
  person: named,
  delegate: named,
  party: z.string(),
  role: z.string().nullable(),
  startsOn: z.string(),
  endsOn: z.string(),
  reason: z.string(),
  createdBy: named,
  createdAt: z.string(),
  revokedAt: z.string().nullable(),
  isInForce: z.boolean(),
});
export type DelegationView = z.output<typeof delegationView>;

export const delegationList = z.object({ entries: z.array(delegationView) });
export type DelegationList = z.output<typeof delegationList>;

/** 移交: all that waits for `from` in the party goes to `to`. */
export const deskHandOver = z.strictObject({ from: id, to: id, party: id.optional(), reason });
export type DeskHandOver = z.output<typeof deskHandOver>;

const task = z.object({ process: z.string(), workflow: z.string(), event: z.string().nullable() });

/** What went over, and what stayed with its reasons: separation of duties may forbid that the successor takes a case. */
export const deskReceipt = z.object({
  moved: z.array(task.extend({ revision: accepted.shape.revision })),
  refused: z.array(task.extend({ findings: problemDocument.shape.findings })),
});
export type DeskReceipt = z.output<typeof deskReceipt>;
