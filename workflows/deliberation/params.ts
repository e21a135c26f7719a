import { dateIn } from '@fashen/domain';
import { actorOf, type Entry } from '@fashen/workflow-approval';
import { issuerOf, signedIssuers } from './approvals.js';
import type { DeliberationContext } from './context.js';
import type { AgendaResult, DeliberationEffects, DeliberationOutcome, LeaderActKind, TextOf } from './effects.js';
import type { DeliberationEvent } from './events.js';
import { instructionId } from './evolve.js';

type World<K extends DeliberationEvent['type']> = { context: DeliberationContext; event: Extract<DeliberationEvent, { type: K }> };
type Here = { context: DeliberationContext };

const textOf = ({ version, textHash }: DeliberationContext): TextOf => ({ version, textHash });
/** The text that is looked at, or, where nothing was handed in, the one under deliberation. */
const revisionOf = ({ revision, version, textHash }: DeliberationContext): TextOf =>
  revision ? { version: revision.version, textHash: revision.textHash } : { version, textHash };
const sameText = ({ context: { document, textHash } }: Here) => ({ document, textHash });

/** For which party a leader acts: in the agreement for the lead, at a seat for its issuer. */
function partyOf({ context, event }: World<'agree' | 'disagree' | 'exemptFromMeeting' | 'sign' | 'returnFromSigning'>): string {
  const { approval, parties } = context;
  if (event.type !== 'sign') return parties.lead;
  const seat = approval?.opinions.at(-1)?.seat ?? '';
  return issuerOf(context, seat) ?? approval?.steps.flatMap(({ seats }) => seats).find(({ id }) => id === seat)?.party ?? parties.lead;
}

/** What the effects of the table carry. `before`: stands ahead of `remember` in the table and sees the context as it was. */
export const params = {
  report:
    (outcome: DeliberationOutcome) =>
    ({ context: { spine, textHash } }: Here): DeliberationEffects['tellSpine'] => ({
      process: spine,
      event: { type: 'deliberationReported', outcome, textHash },
    }),
  agendaItem: ({ context, event }: World<'putOnAgenda'>): DeliberationEffects['insertAgendaItem'] => {
    const { id, meeting, body } = context.item!;
    return {
      item: id,
      meeting: event.newMeeting ? { id: meeting, isNew: true, ...event.newMeeting } : { id: meeting, isNew: false },
      body,
      document: context.document,
      text: textOf(context),
    };
  },
  record: ({ context, event }: World<'recordMeeting'>): DeliberationEffects['insertMeetingRecord'] => ({
    meeting: context.item!.meeting,
    item: context.item!.id,
    heldOn: event.heldOn,
    chair: event.chair ?? null,
    minutes: event.minutes ?? null,
    attendance: event.attendance ?? null,
    views: event.views,
  }),
  before: {
    result:
      (result: AgendaResult) =>
      ({ context, event }: Here & { event: DeliberationEvent }): DeliberationEffects['insertResult'] => ({
        item: context.item!.id,
        result,
        reason: 'reason' in event ? (event.reason ?? null) : null,
        instructions:
          event.type === 'passInPrinciple'
            ? event.instructions.map((one, n) => ({
                id: instructionId(context.process, context.instructionCount + n + 1),
                ordinal: n + 1,
                ...one,
              }))
            : [],
      }),
    minutes:
      (result: AgendaResult) =>
      ({ context: { item, title, textHash } }: Here): DeliberationEffects['renderMinutes'] => ({
        item: item!.id,
        meeting: item!.meeting,
        result,
        title,
        textHash,
      }),
    verification:
      (verdict: DeliberationEffects['insertVerification']['verdict']) =>
      ({
        context,
        event,
      }: World<'confirmInstructions' | 'returnRevision' | 'sendBackBeyond'>): DeliberationEffects['insertVerification'] => ({
        party: event.by.party,
        verdict,
        notCarriedOut: event.type === 'returnRevision' ? event.instructions : [],
        note: event.type === 'confirmInstructions' ? event.note : event.reason,
        text: revisionOf(context),
      }),
    /** The review bodies found that only what the meeting asked for was changed: their clearance holds for the revised text. */
    clearances: ({ context }: Here): DeliberationEffects['carryOver'] => ({
      document: context.document,
      from: context.textHash,
      to: revisionOf(context).textHash,
      reviewers: context.reviewers,
      issuers: [],
    }),
    /** Wording only: what was cleared, decided and signed is the same in substance. */
    everything: ({ context }: Here): DeliberationEffects['carryOver'] => ({
      document: context.document,
      from: context.textHash,
      to: revisionOf(context).textHash,
      reviewers: context.reviewers,
      issuers: context.signatories,
    }),
    wording: ({ context, event }: World<'acceptWording'>): DeliberationEffects['insertWordingChange'] => ({
      from: textOf(context),
      to: revisionOf(context),
      note: event.note,
    }),
    recalled: ({ context }: Here): DeliberationEffects['revokeSignatures'] => {
      const { approval, document } = context;
      const taken = approval?.opinions.find(({ n }) => n === approval.recallable?.opinion);
      const issuer = taken && issuerOf(context, taken.seat);
      return { document, issuers: issuer === undefined ? [] : [issuer] };
    },
  },
  leaderAct:
    (act: LeaderActKind) =>
    (world: World<'agree' | 'disagree' | 'exemptFromMeeting' | 'sign' | 'returnFromSigning'>): DeliberationEffects['insertLeaderAct'] => {
      const { context, event } = world;
      const { decidedBy, enteredBy, occurredOn, scan } = actorOf(event as typeof event & { entry?: Entry });
      const said = 'words' in event ? event.words : 'reason' in event ? event.reason : undefined;
      return { act, party: partyOf(world), person: decidedBy, enteredBy, occurredOn, words: said ?? null, scan, text: textOf(context) };
    },
  text: sameText,
  signatures: ({ context }: Here): DeliberationEffects['grantSignatures'] => {
    const issuer = issuerOf(context, context.approval?.opinions.at(-1)?.seat ?? '');
    return { ...sameText({ context }), issuers: signedIssuers(context).filter((one) => one === issuer) };
  },
  voided: ({ context: { document, signatories } }: Here): DeliberationEffects['voidDecisions'] => ({ document, issuers: signatories }),
  signingSheet: ({ context, event }: World<'passRecheck'>): DeliberationEffects['renderSigningSheet'] => ({
    title: context.title,
    textHash: context.textHash,
    signedOn: dateIn(event.at),
  }),
};
