import type { Body, FiledBy, IssuedAs, MeetingKind, Numbering, PartyKind } from '@fashen/domain';
import type { Sourced } from '../sourced.js';

/** One review: by the first of these bodies that there is. `isOptional`: passed over where there is none. */
export type ReviewerStep = { firstOf: readonly Body[]; isOptional?: true };

/** One decision: any of these meetings of that body. */
export type MeetingRule = { of: Body; kinds: readonly MeetingKind[] };

/** One receiver of the document after publication, with its own filing, clock, receipt and result. */
export type FilingRule = { to: Body; by: FiledBy };

/** The way of a document that is issued in one name. Bodies are named by their place beside the issuer; the tree says which parties they are. */
export type IssuingRule = {
  /** Kinds of party that may issue in this way. */
  issuers: readonly PartyKind[];
  /** One after the other, in this order. */
  reviewers: Sourced<readonly ReviewerStep[]>;
  /** All of them, in this order. */
  meetings: Sourced<readonly MeetingRule[]>;
  signatories: Sourced<readonly Body[]>;
  registrar: Sourced<Body | null>;
  numbering: Sourced<Numbering>;
  filing: Sourced<readonly FilingRule[]>;
  objectionsTo: Sourced<readonly Body[]>;
  /** Goes on outside this system, without a unified number. */
  leavesFlow: Sourced<boolean>;
};

/** The values of a way that have a source each. */
export type WayValue = Exclude<keyof IssuingRule, 'issuers'>;

/** Issued by several: whether a value is that of each issuer's own way, all together, or that of the lead 牵头 alone. */
export type JointRule = Record<WayValue, Sourced<'each' | 'lead'>>;

/** §0 of the workflows as data: in whose name a document is issued, and what follows from it in this place. */
export type IssuingRules = Record<Exclude<IssuedAs, 'joint'>, IssuingRule> & { joint: JointRule };

/** Kinds of party that may not enact at all (G4), with the text that says so. */
export type EnactmentRule = Sourced<{ mayNot: readonly PartyKind[] }>;
