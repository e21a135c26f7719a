import type { FilingContext } from './context.js';
import type { OpenInput } from './opening.js';
import { periodOf } from './period.js';

/** The context at the start; a document that is not there gives an empty one, which the start's guard refuses. */
export function opened({ id, facts, ...given }: OpenInput): FilingContext {
  const { submitter } = facts;
  const { document, spine, receiver, filedBy, occasion, version, textHash, publishedOn, decision } = given;
  return {
    process: id,
    document,
    spine,
    title: submitter?.title ?? '',
    profile: submitter?.profile ?? '',
    receiver,
    by: filedBy,
    basis: submitter?.basis ?? null,
    occasion,
    version,
    textHash,
    publishedOn,
    decision,
    parties: submitter?.parties ?? { submitter: '', lead: '', drafting: '', supervisor: null },
    clerkRole: submitter?.clerkRole ?? 'generalOffice',
    reviewer: submitter?.inside.find(({ receiver: party }) => party === receiver.party)?.reviewer ?? null,
    review: null,
    clock: filedBy === 'registration' ? null : periodOf(receiver),
    late: [],
    reportNumber: null,
    hasGapReason: false,
    hasLateReason: false,
    attached: [],
    round: 0,
    submittedOn: null,
    package: null,
    deferredOn: null,
    registeredOn: null,
    registerNumber: null,
    askedBy: null,
    correction: null,
    corrected: null,
    lastFactOn: publishedOn,
  };
}
