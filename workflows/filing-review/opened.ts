import type { TextHash } from '@fashen/domain';
import type { FilingReviewContext } from './context.js';
import type { DeskFact } from './facts.js';
import type { OpenInput } from './opening.js';

/** By the receiver that the filing or the package names; on paper, the officer's own body. */
function deskOf({ facts, by, receiver, package: handedIn }: OpenInput): DeskFact | undefined {
  if (by.role === 'system') return facts.desks.find((desk) => desk.receiver === receiver);
  const own = facts.desks.filter(({ reviewer }) => reviewer === by.party);
  const packed = facts.packages.find(({ id }) => id === handedIn);
  return packed ? own.find((desk) => desk.receiver === packed.receiver) : own[0];
}

/** The context at the start; a document that is not there gives an empty one, which the start's guard refuses. */
export function opened(input: OpenInput): FilingReviewContext {
  const { id, facts, by, document, receivedOn, occasion, filing, submitter, reportNumber, scan } = input;
  const { matter } = facts;
  const desk = deskOf(input);
  const isByHand = by.role !== 'system';
  const packed = facts.packages.find((one) => one.id === input.package);
  return {
    process: id,
    document,
    title: matter?.title ?? '',
    profile: matter?.profile ?? '',
    channel: isByHand ? (packed ? 'package' : 'paper') : 'filing',
    filing: filing ?? null,
    matter: isByHand ? (packed?.matter ?? null) : null,
    occasion,
    version: input.version ?? matter?.version ?? '',
    textHash: (input.textHash as TextHash | undefined) ?? matter?.textHash ?? 't1:',
    reportNumber: reportNumber ?? null,
    parties: {
      receiver: desk?.receiver ?? '',
      reviewer: desk?.reviewer ?? '',
      submitter: submitter ?? matter?.lead ?? '',
      lead: matter?.lead ?? '',
      superior: desk?.superior ?? null,
    },
    reviewers: isByHand ? [by.person] : [],
    heads: [],
    receivedOn,
    checkFrom: receivedOn,
    package: input.package ?? scan ?? null,
    round: 1,
    registeredOn: null,
    registerNumber: null,
    deferredOn: null,
    askedBy: null,
    isExtended: false,
    late: [],
    proposals: 0,
    proposal: null,
    approval: null,
    concludedOn: null,
    correction: null,
    corrected: null,
    correctedOn: null,
  };
}
