import type { IsoDate, PartyId, PersonId } from '@fashen/domain';
import type { Actor, Instant } from '@fashen/engine';
import type { Entry } from './entry.js';
import type { ApprovalFacts } from './facts.js';

type Common = { by: Actor; at: Instant; facts: ApprovalFacts };
type Said = { words?: string | undefined; reason?: string | undefined; entry?: Entry | undefined };

export type Decision = Common & Said & { type: 'approve' | 'refuse' | 'abstain' };

/** What the reducer understands: the shared events as they reach the machine, and `restart`, which only the host sends. */
export type ApprovalEvent =
  | Decision
  | (Common & { type: 'transfer'; seat: string; to: PersonId; reason: string })
  | (Common & { type: 'delegate'; seat: string; to: PersonId; until?: IsoDate | undefined; reason: string })
  | (Common & { type: 'takeBack'; seat: string })
  | (Common & { type: 'handOver'; from: PersonId; to: PersonId; party?: PartyId | undefined; reason: string })
  | (Common & { type: 'addSigner'; step: string; person: PersonId; before?: string | undefined; reason: string })
  | (Common & { type: 'dropSigner'; seat: string; reason: string })
  | (Common & { type: 'appointSigner'; seat: string; person: PersonId; reason: string })
  | (Common & { type: 'returnToStep'; step: string; comesStraightBack: boolean; reason: string; entry?: Entry | undefined })
  | (Common & { type: 'recall'; reason: string })
  | (Common & { type: 'remindSigners'; reason?: string | undefined })
  | (Common & { type: 'copyIn'; person: PersonId; reason?: string | undefined })
  /** Begins anew at the first step, after the host's own work or a change of substance; what was said before stays. */
  | { type: 'restart' };

export type ApprovalEventName = ApprovalEvent['type'];
export type EventNamed<K extends ApprovalEventName> = Extract<ApprovalEvent, { type: K }>;
