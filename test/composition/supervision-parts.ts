import type { Caller, Part } from '@fashen/engine';
import { type CorrectionContext, type CorrectionEffects, type CorrectionFacts, correction } from '@fashen/workflow-correction';
import { type FilingContext, type FilingEffects, type FilingFacts, filing } from '@fashen/workflow-filing';
import { type FilingReviewContext, type FilingReviewFacts, filingReview } from '@fashen/workflow-filing-review';
import type { SpineEffects, SpineFacts } from '@fashen/workflow-normative-document';
import { type ObjectionFacts, objectionReview } from '@fashen/workflow-objection-review';
import type { UnifiedContext, UnifiedFacts } from '@fashen/workflow-three-unifieds';
import type { City } from './city.js';
import { type LifeBounds, spinePart, TODAY, unifiedsPart } from './life-parts.js';

/** What filings, objections, corrections and lives share beside the city: what each life has asked for and heard, and what may not be cited. */
export type Supervised = City & {
  /** Filings that a publication asked for, by life and receiver, and those that were opened. */
  asked: readonly string[];
  listed: readonly string[];
  /** What each filing has told the life of its document last. */
  reported: Readonly<Record<string, string>>;
  /** What each correction has told where it comes from last. */
  answered: Readonly<Record<string, string>>;
  /** Documents of which something may not be cited. */
  bans: readonly string[];
};

/** The document that is supervised, and one whose text rests on it. */
export const RULE = 'document';
export const CITING = 'citing';

const person = (name: string, party: string, ...roles: string[]): Caller => ({ person: name, party, roles });
const CONGRESS = { body: 'congressCommittee', party: 'congress', name: '市人大常委会', by: 'filing' } as const;
const ABOVE = { body: 'governmentAbove', party: 'above', name: '省人民政府', by: 'registration' } as const;
export const keyOf = (spine: string | null, { party, body }: { party: string | null; body: string }): string => `${spine}/${party ?? body}`;

/** Who takes filings in: one examines them, for the other registration counts. */
export const RECEIVERS = { congress: CONGRESS, above: ABOVE } as const;
export type Receiver = keyof typeof RECEIVERS;

const bounds: LifeBounds = { documents: 2, texts: 1, registrations: 2, isTakenIn: true, happens: 'nothing' };
const base = spinePart(bounds) as unknown as Part<Supervised>;
const registering = unifiedsPart(bounds) as unknown as Part<Supervised>;

/** The life of a document, filed with these receivers. */
export const life = (receivers: readonly Receiver[]): Part<Supervised> => ({
  ...base,
  rare: [...(base.rare ?? []), 'validityEnded'],
  facts: (city, context, own, around, opening) =>
    base.facts!(city, context, own, around, opening).map((facts: SpineFacts) => ({
      ...facts,
      way: facts.way && { ...facts.way, filedWith: receivers.map((one) => RECEIVERS[one]) },
    })),
  effects: {
    ...base.effects,
    openFilings: (city, { filings }: SpineEffects['openFilings']) => ({
      ...city,
      asked: [...city.asked, ...filings.map(({ spine, receiver }) => keyOf(spine, receiver))],
    }),
  },
});

/** G9: the text of the one rests on the other. */
export const unifieds: Part<Supervised> = {
  ...registering,
  facts: (city, context: Partial<UnifiedContext>, own, around, opening?: { document: string }) =>
    registering.facts!(city, context, own, around, opening).map((facts: UnifiedFacts) => ({
      ...facts,
      bannedCitations:
        (opening?.document ?? context.document) === CITING && city.bans.length > 0
          ? [{ cited: '《旧办法》第三条', why: 'decided' as const }]
          : [],
    })),
};

const paper = { submittedOn: TODAY };
export const filingPart: Part<Supervised> = {
  // one day for everybody: what is handed in is taken in on the same
  definition: { ...filing, model: { ...filing.model, at: `${TODAY}T02:00:00.000Z` } },
  most: 0,
  callers: [person('clerk', 'office', 'filingClerk')],
  payloads: {
    draftReport: (context: FilingContext) => (context.reportNumber === null ? [{ number: '临政规备〔2026〕1号', signedOn: TODAY }] : []),
    submit: [paper],
    supplement: [paper],
    explain: [{ text: '依据为上位法第五条' }],
  },
  due: ['deadlinePassed'],
  facts: (_, __, own: readonly FilingFacts[]) => {
    const fine = own[0]!;
    const submitter = fine.submitter && { ...fine.submitter, inside: [{ receiver: 'congress', reviewer: 'congress' }] };
    return [{ ...fine, submitter, reportNumbers: [] }];
  },
  effects: {
    insertFiling: (city, { spine, receiver }: FilingEffects['insertFiling']) => ({
      ...city,
      listed: [...city.listed, keyOf(spine, receiver)],
    }),
    tellSpine: (city, { process, event }: FilingEffects['tellSpine']) => ({
      ...city,
      reported: { ...city.reported, [`${process}/${event.receiver}`]: event.outcome },
    }),
  },
};

const reviewing = [person('reviewer-1', 'congress', 'filingReviewer'), person('head', 'congress', 'reviewHead')];
export const filingReviewPart: Part<Supervised> = {
  definition: filingReview,
  most: 0,
  callers: reviewing,
  payloads: {
    ...Object.fromEntries(
      ['transfer', 'delegate', 'takeBack', 'handOver', 'addSigner', 'dropSigner', 'appointSigner', 'remindSigners', 'copyIn'].map(
        (name) => [name, []],
      ),
    ),
    proposeAgain: [],
  },
  rare: ['refuse', 'defer', 'ask'],
  due: [],
  facts: (
    _,
    context: Partial<FilingReviewContext>,
    own: readonly FilingReviewFacts[],
    __,
    opening?: { textHash: `t1:${string}`; version: string },
  ): FilingReviewFacts[] => {
    const fine = own[0]!;
    const textHash = opening?.textHash ?? context.textHash ?? 't1:';
    return [
      {
        ...fine,
        matter: { ...fine.matter!, version: opening?.version ?? fine.matter!.version, textHash, texts: [textHash] },
        desks: [{ receiver: 'congress', reviewer: 'congress', superior: null }],
        colleagues: [{ person: 'head', party: 'congress', roles: ['reviewHead'] }],
        absences: [],
        running: [],
      },
    ];
  },
};

/** The service opens it under the id of the objection; a walk names its processes itself. */
const { check: _, ...received } = objectionReview.start;
export const objectionPart: Part<Supervised> = {
  definition: { ...objectionReview, start: received },
  most: 1,
  inputs: () => objectionReview.model.inputs.slice(0, 1),
  payloads: {
    ...Object.fromEntries(
      ['requestSupplement', 'transfer', 'delegate', 'takeBack', 'handOver', 'appointSigner', 'remindSigners', 'extendReply'].map((name) => [
        name,
        [],
      ]),
    ),
  },
  rare: ['proposeRefusal', 'proposeDiversion', 'proposeTransfer', 'sendDecisionBack'],
  due: ['withdrawalReceived'],
  facts: (_, __, own: readonly ObjectionFacts[]) => own.slice(0, 1),
};

const ordering = [
  person('reviewer-2', 'congress', 'filingReviewer'),
  person('head-2', 'congress', 'reviewHead'),
  person('handler-2', 'receiver', 'objectionHandler'),
  person('head-3', 'receiver', 'reviewHead'),
  person('liaison', 'office', 'liaison'),
  person('leader', 'above', 'signatory'),
];
export const correctionPart: Part<Supervised> = {
  definition: correction,
  most: 0,
  callers: ordering,
  rare: ['withdrawOrder', 'disagree'],
  due: ['deadlinePassed'],
  facts: (
    _,
    context: Partial<CorrectionContext>,
    own: readonly CorrectionFacts[],
    around,
    opening?: { document: string; addressee: string },
  ) => {
    const fine = own[0]!;
    const document = opening?.document ?? context.document;
    const lives = around.filter((one) => one.workflow === 'normative-document' && one.context.document === document);
    const authority = fine.matter!.authorities[0]!;
    return [
      {
        ...fine,
        matter: {
          ...fine.matter!,
          life: lives.find(({ status }) => status === 'active')?.id ?? null,
          authorities: [{ ...authority, party: opening?.addressee ?? authority.party }],
          congresses: [],
        },
      },
    ];
  },
  effects: {
    banCitation: (city, { document }: CorrectionEffects['banCitation']) => ({
      ...city,
      bans: [...city.bans, document],
    }),
    liftBans: (city, { document }: CorrectionEffects['liftBans']) => ({
      ...city,
      bans: city.bans.filter((banned) => banned !== document),
    }),
    tellSource: (city, { process, event }: CorrectionEffects['tellSource']) =>
      process === null || event.type === 'correctionOpened'
        ? city
        : { ...city, answered: { ...city.answered, [event.correction]: event.outcome } },
  },
};
