import type { IsoDate, PersonId, TextHash } from '@fashen/domain';
import type { Asked, Consultation, DraftingContext } from './context.js';
import type { DraftingEvent, EventNamed } from './events.js';
import type { TextFact } from './facts.js';

type Kept = Partial<DraftingContext>;
type Drafted = { by: { person: PersonId }; facts: { text: TextFact | null; drafters?: readonly PersonId[] } };

const joined = (people: readonly PersonId[], ...more: readonly PersonId[]): PersonId[] => [...new Set([...people, ...more])];
const none = (): Kept => ({});

/** The newest text is the text of the drafting; what was concluded on another one opens again by itself. */
const takes = ({ drafters }: DraftingContext, { facts: { text, drafters: more = [] } }: Drafted): Kept =>
  text ? { version: text.version, textHash: text.textHash, title: text.title, drafters: joined(drafters, ...more, text.uploadedBy) } : {};
const hashOf = (context: DraftingContext, { facts: { text } }: Drafted): TextHash => text?.textHash ?? context.textHash;

/** Whoever acted for the drafters stands on their side. */
const drafts = (context: DraftingContext, event: Drafted): Kept => {
  const taken = takes(context, event);
  return { ...taken, drafters: joined(taken.drafters ?? context.drafters, event.by.person) };
};

const answers = ({ asked }: DraftingContext, party: string, change: Partial<Asked>): Kept => ({
  asked: asked.map((one) => (one.party === party ? { ...one, ...change } : one)),
});

function published({ process, consultation }: DraftingContext, textHash: TextHash, closesOn: IsoDate): Consultation {
  const round = (consultation?.round ?? 0) + 1;
  return { id: `${process}.consultation.${round}`, round, textHash, closesOn, isClosed: false, isDone: false };
}

const signs = (context: DraftingContext, event: Drafted, party: string): Kept => ({
  ...drafts(context, event),
  signed: [...context.signed.filter((one) => one.party !== party), { party, textHash: hashOf(context, event) }],
});

const evolutions: { [K in DraftingEvent['type']]: (context: DraftingContext, event: EventNamed<K>) => Kept } = {
  freezeText: (context, event) => ({ ...drafts(context, event), frozen: hashOf(context, event) }),
  draftStatement: ({ drafters }, { by }) => ({ drafters: joined(drafters, by.person), isExplained: true }),
  submitDraft: drafts,
  abandonDrafting: none,
  publishConsultation: (context, event) => ({
    ...drafts(context, event),
    consultation: published(context, hashOf(context, event), event.closesOn),
    waiver: null,
  }),
  extendConsultation: ({ consultation }, { closesOn }) => ({ consultation: consultation && { ...consultation, closesOn } }),
  consultationClosed: ({ consultation }) => ({ consultation: consultation && { ...consultation, isClosed: true } }),
  answerComments: none,
  mergeComments: none,
  separateComment: none,
  publishConsultationResult: ({ consultation }) => ({ consultation: consultation && { ...consultation, isDone: true } }),
  waiveConsultation: (_, { ground }) => ({ waiver: ground }),
  passOverFurtherConsultation: (context, event) => ({ ...drafts(context, event), spared: hashOf(context, event) }),
  consultDepartments: (context, event) => ({
    ...drafts(context, event),
    asked: event.parties.map((party): Asked => ({ party, reply: null, settled: null })),
  }),
  passOverDepartments: () => ({ isAlone: true }),
  replyToDraft: (context, { by, stance }) => answers(context, by.party, { reply: stance }),
  enterReply: (context, { department, stance }) => answers(context, department, { reply: stance }),
  recordCoordination: (context, { department, outcome }) => answers(context, department, { settled: outcome }),
  deadlineNear: none,
  deadlinePassed: ({ asked }) => ({ asked: asked.map((one) => (one.reply === null ? { ...one, reply: 'silent' } : one)) }),
  declareOutOfScope: (context, event) => ({
    ...drafts(context, event),
    competition: { conclusion: 'outOfScope', textHash: hashOf(context, event), endsOn: null, isConfirmed: false },
  }),
  reviewFairCompetition: (context, event) => ({
    ...drafts(context, event),
    competition: {
      conclusion: event.conclusion,
      textHash: hashOf(context, event),
      endsOn: event.exception?.endsOn ?? null,
      isConfirmed: false,
    },
  }),
  recordRegulatorOpinion: (context, event) => ({
    ...drafts(context, event),
    competition: context.competition && { ...context.competition, conclusion: event.conclusion, isConfirmed: true },
  }),
  recordExperts: () => ({ experts: 'held' }),
  passOverExperts: () => ({ experts: 'notNeeded' }),
  recordRisk: (_, { level }) => ({ risk: level }),
  passOverRisk: () => ({ risk: 'notNeeded' }),
  announceHearing: (_, { heldOn }) => ({ hearingOn: heldOn }),
  recordHearing: () => ({ hearing: 'held' }),
  passOverHearing: () => ({ hearing: 'notNeeded' }),
  giveLegalCheck: (context, event) => ({
    ...takes(context, event),
    checkedBy: joined(context.checkedBy, event.by.person),
    check: { result: event.result, textHash: hashOf(context, event) },
  }),
  enterLegalCheck: (context, event) => ({
    ...drafts(context, event),
    check: { result: event.result, textHash: hashOf(context, event) },
  }),
  recordDiscussion: (context, event) => ({ ...drafts(context, event), discussed: hashOf(context, event) }),
  signDraft: (context, event) => signs(context, event, event.by.party),
  enterSignature: (context, event) => signs(context, event, event.party),
};

/** What the context remembers of an event. */
export const evolve = (context: DraftingContext, event: DraftingEvent): Kept =>
  (evolutions[event.type] as (context: DraftingContext, event: DraftingEvent) => Kept)(context, event);
