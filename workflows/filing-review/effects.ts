import type { CorrectionGround, IsoDate, NoticeDetails, PartyId, PersonId } from '@fashen/domain';
import { type EffectSpec, type Json, openingEffect, tellingEffect } from '@fashen/engine';
import type { ClockKey, FilingReviewContext } from './context.js';
import type { NoticeKey } from './notices.js';
import type { Corrected } from './words.js';

/** A person who was named, or whoever holds the role in the party. */
export type Recipient = { person: PersonId } | { party: PartyId; role: string };

/** What happened in a review, one row each. */
export type StepKind =
  | 'received'
  | 'registered'
  | 'deferred'
  | 'refused'
  | 'supplemented'
  | 'asked'
  | 'explained'
  | 'proceeded'
  | 'extended'
  | 'sentBack'
  | 'noProblem'
  | 'opinion'
  | 'notOrdered'
  | 'corrected';

/** Answers that have a paper of their own: F6 备案登记回执、暂缓办理通知、不予备案登记说明、请予说明函、审查意见书. */
export type AnswerKind = Extract<StepKind, 'registered' | 'deferred' | 'refused' | 'asked' | 'noProblem' | 'opinion'>;

/** A problem as the opinion has it. */
export type ProblemRow = { clause: string; ground: CorrectionGround; problem: string; basis: string; suggestion: string | null };

/** What the filing in this house hears; messages as `workflows/filing/receiver-events.ts` takes them. */
export type FilingTold =
  | { type: 'receiverRegistered'; review: string; number: string | null; on: IsoDate }
  | { type: 'receiverDeferred'; review: string; missing: readonly string[]; dueOn: IsoDate; on: IsoDate }
  | { type: 'receiverRefused'; review: string; reason: string; on: IsoDate }
  | { type: 'receiverAsked'; review: string; questions: readonly string[]; dueOn: IsoDate; on: IsoDate }
  | { type: 'receiverFoundNoProblem'; review: string; on: IsoDate }
  | { type: 'receiverIssuedOpinion'; review: string; on: IsoDate; correction: string | null }
  | { type: 'correctionReported'; correction: string; outcome: Corrected; on: IsoDate };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type FilingReviewEffects = {
  /** The row of the book of received filings. */
  insertReview: Pick<
    FilingReviewContext,
    'document' | 'channel' | 'filing' | 'matter' | 'occasion' | 'version' | 'textHash' | 'reportNumber' | 'receivedOn'
  > & {
    receiver: PartyId;
    reviewer: PartyId;
    submitter: PartyId;
    package: string | null;
  };
  insertStep: {
    kind: StepKind;
    on: IsoDate;
    words: readonly string[];
    number: string | null;
    due: IsoDate | null;
    evidence: readonly string[];
  };
  insertProblems: { proposal: number; problems: readonly ProblemRow[] };
  openDeadline: { key: ClockKey; from: IsoDate };
  closeDeadline: { key: ClockKey; how: 'met' | 'stopped'; on: IsoDate };
  extendDeadline: { key: ClockKey; amount: number; reason: string };
  renderAnswer: {
    kind: AnswerKind;
    on: IsoDate;
    /** What is missing, why it is refused, or what was examined. */
    words: readonly string[];
    questions: readonly { clause: string | null; question: string }[];
    number: string | null;
    due: IsoDate | null;
    proposal: number;
  };
  /** `process` null: it came from outside, and is answered by paper or package. */
  tellFiling: { process: string | null; event: FilingTold };
  /** Opens the correction; what stands against it comes back as `correctionNotOpened`. */
  openProcess: { workflow: 'correction'; input: { readonly [field: string]: Json }; ifRefused: 'correctionNotOpened' };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const filingReviewEffects = {
  insertReview: { ...transactional, label: { zh: '列入收到备案登记', en: 'enter it in the book of received filings' } },
  insertStep: { ...transactional, label: { zh: '记入办理情况', en: 'put a step on record' } },
  insertProblems: { ...transactional, label: { zh: '记入存在的问题', en: 'put the problems on record' } },
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  extendDeadline: { ...transactional, label: { zh: '延长期限', en: 'extend a deadline' } },
  renderAnswer: { kind: 'dispatched', channel: 'documents', label: { zh: '制作备案审查文书', en: 'render the paper of the answer' } },
  tellFiling: { ...tellingEffect, label: { zh: '告知备案流程', en: 'tell the filing' } },
  openProcess: { ...openingEffect, label: { zh: '启动纠正', en: 'open the correction' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof FilingReviewEffects, EffectSpec>;
