import type { CorrectionGround, IsoDate, NoticeDetails, PartyId, PersonId } from '@fashen/domain';
import { type EffectSpec, openingEffect, type Sealed } from '@fashen/engine';
import type { DeadlineKey } from './context.js';
import type { NoticeKey } from './notices.js';
import type { Answer, CorrectionOutcome } from './words.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };
export type TextKind = 'proposal' | 'statement' | 'maskingReturned' | 'sentBack';

/** What every follower of a lead hears. */
export type GroupNews =
  | { type: 'groupAnswered'; kind: Answer; outcome: string | null; on: IsoDate }
  | { type: 'leadLost' }
  | { type: 'groupExtended'; days: number }
  | { type: 'groupFollowedUp'; outcome: CorrectionOutcome; on: IsoDate };

/** What `correction` is opened with. */
export type CorrectionInput = {
  document: string;
  orderedBy: PartyId;
  addressee: PartyId;
  source: { kind: 'objection'; process: string };
  grounds: CorrectionGround[];
  clauses: string[];
  textHash: string;
  receivedOn: IsoDate;
};

/** What each effect carries. No free text but sealed, and that only in effects that are performed in the step: nothing of it waits in the outbox. */
export type ObjectionEffects = {
  /** Answers with `partiesFound`: whose document it is and who speaks for the issuer, by the tree of authorities. */
  findParties: { document: string | null; receiver: PartyId; profile: string };
  /** Not opened where nobody is owed an answer. */
  openDeadline: { key: DeadlineKey; from: IsoDate; isDue: boolean };
  /** Nothing happens to a period that is not open. */
  closeDeadline: { key: DeadlineKey; how: 'met' | 'stopped'; on: IsoDate };
  extendDeadline: { days: number; explanation: Sealed };
  /** By the reason that the lead was extended for. */
  extendLikeLead: { days: number; lead: string };
  /** Handler and head may read the document from then on. */
  showDocument: { document: string | null; party: PartyId };
  keepText: {
    kind: TextKind;
    n: number;
    by: PersonId;
    explanation: Sealed;
    to: Sealed | null;
    publicReply: Sealed | null;
    publicTitle: Sealed | null;
  };
  /** What becomes of each sentence of what the person wrote; refused where it does not fit the text, or leads to the person. */
  keepMasking: { statement: string; by: PersonId; sentences: Sealed };
  approveMaskings: { by: PersonId };
  /**
   * Words the answer and keeps it; the person has it where one is due, and the followers where a group waits. `answer` null: nobody is told this time. `proposal`: the texts that
   * the head approved, otherwise `explanation`, otherwise the house's own words.
   */
  tellObjector: {
    answer: Answer | null;
    outcome: string | null;
    isDue: boolean;
    proposal: number | null;
    explanation: Sealed | null;
    due: IsoDate | null;
    on: IsoDate;
  };
  /** The lead's reasons, as the answer to this person. */
  answerLikeLead: { lead: string; answer: string; kind: Answer; outcome: string | null; isDue: boolean; on: IsoDate };
  /** Answers with `groupAnswered` (and `groupFollowedUp`) or `leadLost` where the lead has ended before this one joined it. */
  askLead: { lead: string };
  /** The redacted reply that the head approved together with the decision. */
  publishReply: { proposal: number; isPublic: boolean; document: string | null; outcome: string; on: IsoDate };
  /** Each follower hears it by a message of its own, counted in `members` or not. */
  answerGroup: { members: number; news: GroupNews };
  openProcess: { workflow: 'correction'; input: CorrectionInput; ifRefused: 'correctionNotOpened' };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders: days and numbers. One notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const objectionEffects = {
  findParties: { ...transactional, label: { zh: '确定有关机关', en: 'find the parties' } },
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  extendDeadline: { ...transactional, label: { zh: '延长期限', en: 'extend a deadline' } },
  extendLikeLead: { ...transactional, label: { zh: '随合并审查延长期限', en: 'extend as the lead was' } },
  showDocument: { ...transactional, label: { zh: '准予查阅文件', en: 'show the document' } },
  keepText: { ...transactional, label: { zh: '存留文字', en: 'keep a text' } },
  keepMasking: { ...transactional, label: { zh: '存留遮盖文本', en: 'keep a masked text' } },
  approveMaskings: { ...transactional, label: { zh: '核准遮盖文本', en: 'approve the masked texts' } },
  tellObjector: { ...transactional, label: { zh: '告知提出人', en: 'tell the objector' } },
  answerLikeLead: { ...transactional, label: { zh: '按合并审查结果答复', en: 'answer as the lead was' } },
  askLead: { ...transactional, label: { zh: '核对合并审查', en: 'ask the lead' } },
  publishReply: { ...transactional, label: { zh: '公开答复', en: 'publish the reply' } },
  answerGroup: { kind: 'dispatched', channel: 'messages', label: { zh: '告知合并审查的异议', en: 'tell the followers' } },
  openProcess: { ...openingEffect, label: { zh: '启动纠正', en: 'open a correction' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof ObjectionEffects, EffectSpec>;
