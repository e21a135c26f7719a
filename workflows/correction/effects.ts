import type { CorrectionGround, IsoDate, NoticeDetails, PartyId, PersonId, ScrutinyDecision, TextHash } from '@fashen/domain';
import { type EffectSpec, tellingEffect } from '@fashen/engine';
import type { AnswerKind, CorrectionContext, DeadlineKey, Outcome } from './context.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };

/** What somebody said, as it is kept beside the history: everybody who may read the case reads it. */
export type NoteKind =
  | 'order'
  | 'amend'
  | 'repeal'
  | 'stopApplying'
  | 'disagree'
  | 'proposal'
  | 'maintained'
  | 'completion'
  | 'insufficient'
  | 'escalation'
  | 'closed'
  | 'accepted'
  | 'dropped'
  | 'withdrawn'
  | ScrutinyDecision
  | 'resumed';

type Told = { correction: string; clauses: readonly string[]; on: IsoDate };

/**
 * What the life of the document hears: a warning inside before a decision (`kept`: it stays when the correction has ended), and what the
 * competent authority decided.
 */
export type ScrutinyTold = Told & { type: 'scrutinyTold'; kind: 'warned' | 'cleared' | 'kept' };
export type ScrutinyDecided = Told & {
  type: 'scrutinyDecided';
  kind: ScrutinyDecision | 'resumed';
  basis: string;
  decidedBy: PartyId;
  evidence: string;
};

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type CorrectionEffects = {
  openDeadlines: { keys: readonly DeadlineKey[]; from: IsoDate };
  /** `missed`: it had passed, and what it was set for never came. */
  closeDeadlines: { closings: readonly { key: DeadlineKey; how: 'met' | 'stopped' | 'missed' }[]; on: IsoDate };
  insertNote: {
    round: number;
    kind: NoteKind;
    words: string;
    clauses: readonly string[];
    evidence: string | null;
    on: IsoDate;
    by: PersonId;
    party: PartyId;
  };
  /** 禁止援引: one grant for each clause, or one for the whole. Only a decision of the competent authority brings it about. */
  banCitation: { document: string; textHash: TextHash; decision: ScrutinyDecision; clauses: readonly string[] };
  /** What this case has banned may be cited again. */
  liftBans: { document: string; decision: ScrutinyDecision; clauses: readonly string[] };
  /** 纠正通知, at first and when it is maintained. */
  renderOrder: { round: number; receivedOn: IsoDate; grounds: readonly CorrectionGround[]; clauses: readonly string[] };
  /** 纠正情况报告 of the authority: what it answers or has done. `isOwn` false: its own paper came in, and is kept as a scan. */
  renderReport: {
    kind: AnswerKind | 'completion';
    answer: AnswerKind | null;
    words: string;
    clauses: readonly string[];
    done: CorrectionContext['done'];
    doneOn: IsoDate | null;
    receivedOn: IsoDate;
    on: IsoDate;
    isOwn: boolean;
  };
  /** What the competent authority decided; `isOwn` as above. `lifts`: the day of the suspension that it ends. */
  renderDecision: {
    kind: ScrutinyDecision | 'resumed';
    by: PartyId;
    number: string | null;
    words: string;
    clauses: readonly string[];
    lifts: IsoDate | null;
    on: IsoDate;
    isOwn: boolean;
  };
  /** 纠正办结通知, at each end of what was ordered. */
  renderClosing: { outcome: Outcome; words: string; clauses: readonly string[]; receivedOn: IsoDate; on: IsoDate; closedOn: IsoDate };
  /** `process` null: nobody waits to hear. */
  tellSource: {
    process: string | null;
    event:
      | { type: 'correctionOpened'; correction: string }
      | { type: 'correctionReported'; correction: string; outcome: Outcome; on: IsoDate };
  };
  tellLife: { process: string | null; event: ScrutinyTold | ScrutinyDecided };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const correctionEffects = {
  openDeadlines: { ...transactional, label: { zh: '起算期限', en: 'open the clocks' } },
  closeDeadlines: { ...transactional, label: { zh: '终结期限', en: 'close the clocks' } },
  insertNote: { ...transactional, label: { zh: '记入往来意见', en: 'insert what was said' } },
  banCitation: { ...transactional, label: { zh: '禁止援引', en: 'ban its citation' } },
  liftBans: { ...transactional, label: { zh: '恢复援引', en: 'lift the ban' } },
  renderOrder: { kind: 'dispatched', channel: 'documents', label: { zh: '制作纠正通知', en: 'render the order' } },
  renderReport: { kind: 'dispatched', channel: 'documents', label: { zh: '制作纠正情况报告', en: 'render the report of the authority' } },
  renderDecision: { kind: 'dispatched', channel: 'documents', label: { zh: '制作决定', en: 'render the decision' } },
  renderClosing: { kind: 'dispatched', channel: 'documents', label: { zh: '制作纠正办结通知', en: 'render the closing' } },
  tellSource: { ...tellingEffect, label: { zh: '告知来源流程', en: 'tell where it comes from' } },
  tellLife: { ...tellingEffect, label: { zh: '告知文件全程', en: 'tell the life of the document' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof CorrectionEffects, EffectSpec>;
