import type { DeliberationContext } from './context.js';
import type { DeliberationEffects, Recipient } from './effects.js';
import type { DeliberationEvent } from './events.js';
import type { NoticeKey } from './notices.js';
import { bodyInTurn } from './turns.js';

type Told = { context: DeliberationContext; event: DeliberationEvent };
type Notify = (world: Told) => DeliberationEffects['notify'];

const to =
  (recipients: (context: DeliberationContext) => readonly Recipient[]) =>
  (message: NoticeKey): Notify =>
  ({ context, event }) => ({
    to: recipients(context),
    message,
    details: { title: context.title, ...('reason' in event && event.reason ? { reason: event.reason } : {}) },
  });

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to(({ parties }) => [{ party: parties.drafting, role: 'drafter' }]),
  office: to(({ parties }) => [{ party: parties.office, role: 'generalOffice' }]),
  /** The office of the body that decides next. */
  agendaOffice: to((context) => [{ party: bodyInTurn(context)?.office ?? context.parties.office, role: 'generalOffice' }]),
  leaders: to(({ parties }) => [{ party: parties.lead, role: 'signatory' }]),
  signatories: to(({ signatories }) => signatories.map((party) => ({ party, role: 'signatory' }))),
  reviewers: to(({ reviewers }) => reviewers.map((party) => ({ party, role: 'reviewHead' }))),
  /** Who takes the document on, and who wrote it. */
  registrar: to(({ parties }) => [
    ...(parties.registrar === null ? [] : [{ party: parties.registrar, role: 'registrar' }]),
    { party: parties.drafting, role: 'drafter' },
  ]),
};
