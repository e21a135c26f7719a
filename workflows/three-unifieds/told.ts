import type { UnifiedContext } from './context.js';
import type { Recipient, UnifiedEffects, UnifiedOutcome } from './effects.js';
import type { UnifiedEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: UnifiedContext; event: UnifiedEvent };
type Notify = (world: Told) => UnifiedEffects['notify'];

const detailsOf = ({ title, unifiedNumber, publishedOn, effectiveOn }: UnifiedContext, event: UnifiedEvent): Record<string, string> => ({
  title,
  ...(unifiedNumber === null ? {} : { number: unifiedNumber }),
  ...(publishedOn === null ? {} : { publishedOn }),
  ...(effectiveOn === null ? {} : { effectiveOn }),
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

const to =
  (recipients: (context: UnifiedContext) => readonly Recipient[]) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => ({ to: recipients(context), message, details: detailsOf(context, event) });

const drafter = ({ parties }: UnifiedContext): Recipient => ({ party: parties.drafting, role: 'drafter' });
const office = ({ parties }: UnifiedContext): Recipient => ({ party: parties.office, role: 'generalOffice' });
const registrar = ({ parties }: UnifiedContext): Recipient => ({ party: parties.registrar, role: 'registrar' });
const publisher = ({ parties }: UnifiedContext): Recipient => ({ party: parties.registrar, role: 'publisher' });

/** Whom a step tells, by the notice's key. */
export const tell = {
  registrar: to((context) => [registrar(context)]),
  applicants: to((context) => [drafter(context), office(context)]),
  publishers: to((context) => [publisher(context), registrar(context)]),
  signatories: to(({ issuers }) => issuers.map((party) => ({ party, role: 'signatory' }))),
  everybody: to((context) => [drafter(context), office(context), registrar(context), publisher(context)]),
};

/** What the life of the document hears. */
export const report =
  (outcome: UnifiedOutcome) =>
  ({ context }: { context: UnifiedContext }): UnifiedEffects['tellSpine'] => {
    const { spine, version, textHash, unifiedNumber, documentNumber, publishedOn, effectiveOn } = context;
    return {
      process: spine,
      event: { type: 'unifiedsReported', outcome, version, textHash, unifiedNumber, documentNumber, publishedOn, effectiveOn },
    };
  };
