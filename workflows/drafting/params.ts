import { type DraftingTrack, dateIn, type IsoDate } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import type { DraftingEffects, DraftingReport } from './effects.js';
import type { DraftingEvent, EventNamed } from './events.js';

type Here = { context: DraftingContext };
type Any = Here & { event: DraftingEvent };
type At<K extends DraftingEvent['type']> = Here & { event: EventNamed<K> };

/** Set by the engine, or kept in a column of its own. */
const NOT_TYPED: readonly string[] = ['type', 'by', 'at', 'facts', 'due', 'evidence'];

/** The day on which it really happened. */
function dayIn(event: DraftingEvent): IsoDate {
  if ('repliedOn' in event) return event.repliedOn;
  if ('checkedOn' in event) return event.checkedOn;
  if ('signedOn' in event) return event.signedOn;
  if ('submittedOn' in event) return event.submittedOn;
  if ((event.type === 'recordExperts' || event.type === 'recordDiscussion') && 'heldOn' in event) return event.heldOn;
  return dateIn(event.at);
}

/** Whose act it is: that of the department whose letter is entered, or of whoever acts. */
function partyIn({ context, event }: Any): string {
  if (event.type === 'enterReply') return event.department;
  if (event.type === 'enterSignature') return event.party;
  return event.by.party === 'system' ? context.parties.drafting : event.by.party;
}

const detailsOf = (event: DraftingEvent): Record<string, Json> =>
  Object.fromEntries(Object.entries(event).filter(([name, value]) => !NOT_TYPED.includes(name) && value !== undefined));

const concludedBy = ({ competition }: DraftingContext): DraftingReport['fairCompetition'] =>
  competition === null || competition.conclusion === 'mustChange'
    ? null
    : { conclusion: competition.conclusion, endsOn: competition.endsOn };

/** What the effects of the table carry. The context is the one after `remember`. */
export const params = {
  row: ({ context: { process, document, spine, parties, signing } }: Here): DraftingEffects['insertDrafting'] => ({
    process,
    document,
    spine,
    party: parties.drafting,
    jointly: signing.slice(1),
  }),
  record:
    (track: DraftingTrack) =>
    ({ context, event }: Any): DraftingEffects['insertRecord'] => ({
      track,
      kind: event.type,
      on: dayIn(event),
      party: partyIn({ context, event }),
      evidence: 'evidence' in event ? (event.evidence ?? null) : null,
      textHash: context.textHash,
      details: detailsOf(event),
    }),
  consultation: ({ context, event }: At<'publishConsultation'>): DraftingEffects['openConsultation'] => {
    const { background, contact, phone, email, address, closesOn, at } = event;
    const { document, version, textHash, title, consultation } = context;
    const notice = { background, contact, phone, email, address };
    return { id: consultation!.id, document, version, textHash, title, opensOn: dateIn(at), closesOn, notice };
  },
  extension: ({ context, event }: At<'extendConsultation'>): DraftingEffects['extendConsultation'] => ({
    id: context.consultation!.id,
    closesOn: event.closesOn,
  }),
  closing: ({ context: { consultation } }: Here): DraftingEffects['closeConsultation'] => ({
    id: consultation!.id,
    on: consultation!.closesOn,
  }),
  answer: ({ event }: At<'answerComments'>): DraftingEffects['keepAnswer'] => {
    const { groups = [], comment = null, point, outcome, words: reason = '' } = event;
    return { groups: [...new Set(groups)], comment, point, outcome, reason };
  },
  merging: ({ event: { into, from } }: At<'mergeComments'>): DraftingEffects['mergeGroups'] => ({ into, from }),
  separation: ({ event: { comment } }: At<'separateComment'>): DraftingEffects['separateComment'] => ({ comment }),
  result: ({ context, event }: At<'publishConsultationResult'>): DraftingEffects['publishResult'] => ({
    id: context.consultation!.id,
    on: dateIn(event.at),
    answers: event.facts.consultation?.answers ?? null,
  }),
  timer: ({ context }: Here): DraftingEffects['armTimer'] => ({
    id: 'consultation',
    after: context.consultation!.closesOn,
    event: { type: 'consultationClosed' },
  }),
  openReplies: ({ event }: Any): DraftingEffects['openDeadline'] => ({ key: 'department_reply', from: dateIn(event.at) }),
  closeReplies: ({ event }: Any): DraftingEffects['closeDeadline'] => ({ key: 'department_reply', how: 'met', on: dateIn(event.at) }),
  statement: ({ event }: At<'draftStatement'>): DraftingEffects['renderStatement'] => {
    const { necessity, legalBasis, scope, content, other = null, at } = event;
    return { necessity, legalBasis, scope, content, other, on: dateIn(at) };
  },
  submission: ({ event }: At<'submitDraft'>): DraftingEffects['renderSubmission'] => ({ submittedOn: event.submittedOn }),
  filing: ({ context: { document }, event }: At<'submitDraft'>): DraftingEffects['fileStatement'] => ({ document, by: event.by.person }),
  report:
    (outcome: DraftingReport['outcome']) =>
    ({ context, event }: Any): DraftingEffects['tellSpine'] => {
      const { process, spine, version, textHash } = context;
      const fairCompetition = outcome === 'submitted' ? concludedBy(context) : null;
      const told = { type: 'draftingReported', drafting: process, outcome, version, textHash, fairCompetition } as const;
      return { process: spine, event: { ...told, on: dayIn(event) } };
    },
};
