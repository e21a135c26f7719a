import type { IsoDate, PersonId } from '@fashen/domain';
import type { ApprovalFacts } from './facts.js';
import type { ApprovalState } from './state.js';

/** The part of a host's context that this room reads. Null: no approval is under way. */
export type WithApproval = { approval: ApprovalState | null };

/** What a host says once about itself; everything else of the mechanism is the same for all. */
export type ApprovalHost<Context extends WithApproval, Facts extends ApprovalFacts> = {
  /** Roles that may hold a seat. */
  signers: readonly string[];
  /** Roles that may also arrange the seats of others: transfer, add, drop, remind, hand over. */
  heads: readonly string[];
  /** Roles that appoint where nobody is left. */
  superiors: readonly string[];
  /** Roles that may enter what a signer decided on paper (代录); empty: nobody. */
  enterers: readonly string[];
  /** Duties of the host that every shared event asks besides, such as belonging to its party. */
  duties?: readonly string[];
  /** Facts of the host that those duties and `barred` read. */
  facts?: readonly (keyof Facts & string)[];
  /** Separation of duties: who may neither sign, nor stand in, nor enter. Facts are missing when something is only read. */
  barred: (world: { context: Context; facts: Partial<Facts> }) => readonly PersonId[];
  /** Day of the legal fact before, which an entry on behalf cannot precede. */
  notBefore?: (context: Context) => IsoDate | null;
};

/** A host whose context and facts are its own affair: whatever it is given, it is given its own. */
export type AnyHost = ApprovalHost<any, any>;
