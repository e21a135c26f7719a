import { dateIn } from '@fashen/domain';
import type { Change, SpineContext } from './context.js';
import type { Announcement, SpineEffects } from './effects.js';
import type { SpineEvent } from './events.js';
import { LAW } from './law.js';
import { hasPassed, type Stage } from './stage.js';

type World = { context: SpineContext; event: SpineEvent };
type At<K extends SpineEvent['type']> = { context: SpineContext; event: Extract<SpineEvent, { type: K }> };

/** Registered and published by this house, before the life began. */
const isOfRegister = ({ receipts }: SpineContext): boolean => receipts.some(({ isRegister }) => isRegister === true);

const announcedAs = { amend: 'amended', repeal: 'repealed', renew: 'renewed', lapse: 'lapsed' } as const satisfies Record<
  Change['kind'],
  string
>;

/** What the effects of the table carry. The context is the one after `remember`. */
export const params = {
  drafting: ({ context, event }: At<'beginDrafting'>): SpineEffects['openProcess'] => ({
    workflow: 'drafting',
    input: { document: context.document, spine: context.process, jointly: event.jointly ?? [] },
    ifRefused: 'draftingNotOpened',
  }),
  exception: ({ event }: At<'draftingReported'>): SpineEffects['armException'] => ({ endsOn: event.fairCompetition?.endsOn ?? null }),
  review: ({ context, event }: World): SpineEffects['openProcess'] => ({
    workflow: 'legality-review',
    input: { document: context.document, spine: context.process, receivedOn: 'receivedOn' in event ? event.receivedOn : dateIn(event.at) },
    ifRefused: 'reviewNotOpened',
  }),
  deliberation: ({ context, event }: At<'applyForDeliberation'>): SpineEffects['openProcess'] => ({
    workflow: 'deliberation',
    input: { document: context.document, spine: context.process, appliedOn: event.receivedOn },
    ifRefused: 'deliberationNotOpened',
  }),
  unifieds: ({ context, event }: At<'applyForRegistration'>): SpineEffects['openProcess'] => {
    const { appliedOn, effectiveOn, takesEffectAtOnce, explainer } = event;
    return {
      workflow: 'three-unifieds',
      input: {
        document: context.document,
        spine: context.process,
        appliedOn,
        takesEffectAtOnce,
        ...(effectiveOn === undefined ? {} : { effectiveOn }),
        ...(explainer === undefined ? {} : { explainer }),
      },
      ifRefused: 'registrationNotOpened',
    };
  },
  /** Every grant that the stages passed elsewhere would have left; what was registered here rests on the grants of this house. */
  evidenced: ({ context }: World): SpineEffects['grantByEvidence'] => {
    const { takenInAt, document, textHash, reviewers, signatories } = context;
    const passed = (stage: Stage) => takenInAt !== null && !isOfRegister(context) && hasPassed(takenInAt, stage);
    return {
      document,
      textHash,
      cleared: passed('inReview') ? reviewers : [],
      isDeliberated: passed('deliberating'),
      signed: passed('signing') ? signatories : [],
      isRegistered: passed('registering'),
      isPublished: passed('registering'),
    };
  },
  /** Where nobody registers for this issuer, the office that took the case in keeps the number. */
  numbers: ({ context }: World): SpineEffects['enterNumbers'] => {
    const { document, title, parties, unifiedNumber, publication, receipts } = context;
    const { evidence, occurredOn } = receipts.find(({ stage }) => stage === 'registering')!;
    return {
      of: document,
      title,
      issuer: parties.lead,
      registrar: parties.registrar ?? parties.office,
      unified: unifiedNumber,
      document: publication!.documentNumber,
      registeredOn: occurredOn,
      publishedOn: publication!.publishedOn,
      evidence,
    };
  },
  signatures: ({ context }: World): SpineEffects['grantByEvidence'] => ({
    document: context.document,
    textHash: context.textHash,
    cleared: [],
    isDeliberated: false,
    signed: context.signatories,
    isRegistered: false,
    isPublished: false,
  }),
  publication: ({ context }: World): SpineEffects['recordPublication'] => ({
    document: context.document,
    publication: context.publication!,
    period: context.period,
    changes: context.changes,
    basis: context.takenInAt === 'published' && !isOfRegister(context) ? LAW.underWay : LAW.published,
  }),
  /** Those that it changes and that live here hear of it; what it does to the others is on record all the same. */
  announcements: ({ context, event }: World): SpineEffects['tellTargets'] => ({
    announcements: context.changes.flatMap(({ document, kind, version, lastDay }): Announcement[] => {
      const process = event.facts.targets.find((target) => target.document === document)?.spine ?? null;
      const on = context.publication!.effectiveOn;
      const told = { type: 'changeAnnounced', kind: announcedAs[kind], decision: context.document, on, version, lastDay } as const;
      return process === null ? [] : [{ process, event: told }];
    }),
  }),
  effect: ({ context }: World): SpineEffects['armTimer'] => ({
    id: 'effect',
    on: context.publication!.effectiveOn,
    event: { type: 'effectReached' },
  }),
  change: ({ event }: At<'changeAnnounced'>): SpineEffects['armTimer'] => ({
    id: `change:${event.decision}`,
    on: event.on,
    event: { type: 'changeReached', decision: event.decision },
  }),
  period: ({ context: { lastDay } }: World): SpineEffects['armPeriod'] => ({ lastDay }),
  decided:
    (kind: SpineEffects['recordValidity']['kind']) =>
    ({
      context,
      event,
    }: {
      context: SpineContext;
      event: { at: string; evidence: string; words: string };
    }): SpineEffects['recordValidity'] => ({
      document: context.document,
      kind,
      on: dateIn(event.at),
      clauses: [],
      basis: event.words,
      evidence: event.evidence,
      decidedBy: null,
    }),
  scrutiny: ({ context, event }: At<'scrutinyDecided'>): SpineEffects['recordValidity'] => {
    const { kind, on, clauses, basis, evidence, decidedBy } = event;
    return { document: context.document, kind, on, clauses, basis, evidence, decidedBy };
  },
};
