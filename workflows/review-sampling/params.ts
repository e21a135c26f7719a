import type { SamplingContext } from './context.js';
import type { Recipient, SamplingEffects } from './effects.js';
import type { EventNamed, SamplingEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: SamplingContext; event: SamplingEvent };

/** What the effects of the table carry. The context is the one after `remember`. */
export const params = {
  draw: ({ context: { reviewBody, from, to } }: { context: SamplingContext }): SamplingEffects['drawSample'] => ({ reviewBody, from, to }),
  check: ({ context, event }: { context: SamplingContext; event: EventNamed<'recordCheck'> }): SamplingEffects['insertCheck'] => ({
    review: event.review,
    round: context.sample[event.review]!.rounds,
    checker: event.by.person,
    adoption: event.adoption,
    quality: event.quality,
  }),
};

/** Every word that a notice may have a place for. */
function detailsOf({ from, to, sample }: SamplingContext, event: SamplingEvent): Record<string, string> {
  const entries = Object.values(sample);
  return {
    from,
    to,
    count: String(entries.length),
    notCarriedOut: String(entries.filter(({ adopted, result }) => result !== null && result.carriedOut < adopted.length).length),
    notMet: String(entries.filter(({ result }) => result !== null && result.notMet > 0).length),
    ...('reason' in event && event.reason ? { reason: event.reason } : {}),
  };
}

const to =
  (recipient: (context: SamplingContext) => Recipient) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): SamplingEffects['notify'] => ({ to: recipient(context), message, details: detailsOf(context, event) });

/** Whom a step tells, by the notice's key. */
export const tell = {
  supervisor: to(({ party }) => ({ party, role: 'supervisor' })),
  samplingHead: to(({ party }) => ({ party, role: 'reviewHead' })),
  /** The body whose reviews were looked at. */
  reviewHead: to(({ reviewBody }) => ({ party: reviewBody, role: 'reviewHead' })),
  checker:
    (message: NoticeKey) =>
    ({ context, event }: { context: SamplingContext; event: EventNamed<'assignChecker' | 'reopenCheck'> }): SamplingEffects['notify'] => ({
      to: { person: context.sample[event.review]!.checker! },
      message,
      details: detailsOf(context, event),
    }),
};
