import { dateIn } from '@fashen/domain';
import { actorOf } from '@fashen/workflow-approval';
import type { UnifiedContext } from './context.js';
import type { RegistrationAct, UnifiedEffects } from './effects.js';
import type { EventNamed, UnifiedEvent } from './events.js';
import type { ClockKey } from './facts.js';

type Here = { context: UnifiedContext };
type World<K extends UnifiedEvent['type']> = Here & { event: EventNamed<K> };

const textOf = ({ document, textHash }: UnifiedContext) => ({ document, textHash });

/** What the effects of the table carry. */
export const params = {
  /** Only the profile's own; `running` already says which of them. */
  opened:
    (from: (world: Here) => string) =>
    (world: Here): UnifiedEffects['openDeadlines'] => ({
      keys: world.context.running,
      from: from(world),
    }),
  closed:
    (key: ClockKey, met: readonly UnifiedEvent['type'][]) =>
    ({ context, event }: Here & { event: UnifiedEvent }): UnifiedEffects['closeDeadlines'] => ({
      keys: context.running.filter((one) => one === key),
      how: met.includes(event.type) ? 'met' : 'stopped',
      on: dateIn(event.at),
    }),
  act:
    (act: RegistrationAct) =>
    ({ context, event }: Here & { event: UnifiedEvent }): UnifiedEffects['insertAct'] => ({
      ...textOf(context),
      act,
      version: context.version,
      on: dateIn(event.at),
      reason: 'reason' in event ? (event.reason ?? null) : null,
    }),
  notice:
    (act: UnifiedEffects['renderNotice']['act']) =>
    ({ context, event }: Here & { event: UnifiedEvent }): UnifiedEffects['renderNotice'] => ({
      act,
      version: context.version,
      decidedOn: dateIn(event.at),
      reason: 'reason' in event ? (event.reason ?? null) : null,
    }),
  numbering: ({ context: { process, document, parties, title, registeredOn } }: Here): UnifiedEffects['assignUnifiedNumber'] => ({
    holder: process,
    document,
    lead: parties.lead,
    registrar: parties.registrar,
    title,
    on: registeredOn!,
  }),
  documentNumber: ({ context, event }: World<'enterDocumentNumber'>): UnifiedEffects['insertDocumentNumber'] => ({
    document: context.document,
    number: event.number,
    issuer: context.parties.lead,
  }),
  text: ({ context }: Here) => textOf(context),
  document: ({ context: { document } }: Here): UnifiedEffects['revokeRegistered'] => ({ document }),
  signatures: ({ context: { document, issuers } }: Here): UnifiedEffects['revokeSignatures'] => ({ document, issuers }),
  exemption: ({ context, event }: World<'recordStatutoryReason'>): UnifiedEffects['insertExemption'] => ({
    ...textOf(context),
    ground: event.ground,
    ...actorOf(event),
    words: event.words ?? null,
  }),
  publication: ({ context, event }: World<'publish'>): UnifiedEffects['insertPublication'] => ({
    ...textOf(context),
    version: event.version,
    publishedOn: event.publishedOn,
    effectiveOn: context.effectiveOn!,
    explainer: context.explainer,
    channels: event.channels,
  }),
  erratum: ({ context, event }: World<'issueErratum'>): UnifiedEffects['insertErratum'] => ({
    document: context.document,
    print: event.print,
    publishedOn: event.publishedOn,
    note: event.note,
    channels: event.channels,
  }),
};
