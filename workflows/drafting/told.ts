import type { DraftingContext } from './context.js';
import type { DraftingEffects, Recipient } from './effects.js';
import type { DraftingEvent } from './events.js';
import type { NoticeKey } from './notices.js';

type Told = { context: DraftingContext; event: DraftingEvent };

const to =
  (recipients: (context: DraftingContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): DraftingEffects['notify'] => ({
    to: recipients(context),
    message,
    details: { title: context.title, ...('reason' in event && event.reason ? { reason: event.reason } : {}) },
  });

const drafter = ({ parties }: DraftingContext): Recipient => ({ party: parties.drafting, role: 'drafter' });
const section = ({ parties }: DraftingContext): Recipient[] =>
  parties.ownLegal === null ? [] : [{ party: parties.ownLegal, role: 'reviewHead' }];

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to((context) => [drafter(context)]),
  legalSection: to((context) => [drafter(context), ...section(context)]),
  heads: to(({ signing }) => signing.map((party) => ({ party, role: 'draftingHead' }))),
  asked: to(({ asked }) => asked.flatMap(({ party }) => ['liaison', 'draftingHead'].map((role) => ({ party, role })))),
};
