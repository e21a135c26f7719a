import type { IsoDate, NoticeDetails, PartyId, PersonId, TextHash } from '@fashen/domain';
import { type EffectSpec, tellingEffect } from '@fashen/engine';
import type { DeadlineKey, Outcome } from './context.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };

/** What somebody said to one item: the drafter, the reviewer, or the leader who decided. */
export type RemarkKind = 'reason' | 'maintained' | 'reasonAccepted' | 'willAdopt' | 'upheld' | 'waived';

export type Remark = {
  item: string;
  kind: RemarkKind;
  words: string | null;
  /** Given with a reason. */
  basis: string | null;
  /** Whose word it is; differs from who entered it where a leader's decision was entered on behalf. */
  saidBy: PersonId;
  saidOn: IsoDate;
  /** Evidence of an entry on behalf. */
  scan: string | null;
};

export type Meeting = {
  heldOn: IsoDate;
  chair: string;
  participants: readonly string[];
  said: string;
  results: readonly { item: string; result: 'reasonAccepted' | 'willAdopt' | 'open'; note: string }[];
  /** Evidence. */
  minutes: string;
};

/** The papers at the end: `items` of F4 are those that go on not adopted, in order. */
type PaperParams = { document: string; endedOn: IsoDate };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type DiscussionEffects = {
  openDeadline: { key: DeadlineKey; from: IsoDate };
  closeDeadline: { key: DeadlineKey; how: 'met' | 'stopped'; on: IsoDate };
  insertRemarks: { round: number; remarks: readonly Remark[] };
  insertMeeting: Meeting;
  /** Grant `nonAdoptionStated` of the review body for the document, bound to the text: F4 for it exists. */
  grantStatement: { document: string; review: PartyId; textHash: TextHash };
  renderStatement: PaperParams & { items: readonly string[] };
  renderExchange: PaperParams;
  /** The review hears what became of each item. */
  tellProcess: {
    process: string;
    event: { type: 'discussionFinished'; outcomes: readonly { item: string; outcome: Outcome }[]; statement: boolean };
  };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders. */
  notify: { to: Recipient; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;
const document = { kind: 'dispatched', channel: 'documents' } as const;

export const discussionEffects = {
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  insertRemarks: { ...transactional, label: { zh: '记入沟通意见', en: 'insert what was said' } },
  insertMeeting: { ...transactional, label: { zh: '记入协调记录', en: 'insert the record of the meeting' } },
  grantStatement: { ...transactional, label: { zh: '记录未采纳说明已具备', en: 'record that the statement exists' } },
  renderStatement: { ...document, label: { zh: '制作未采纳说明', en: 'render the statement of non-adoption' } },
  renderExchange: { ...document, label: { zh: '制作沟通全程记录', en: 'render the record of the exchange' } },
  tellProcess: { ...tellingEffect, label: { zh: '告知合法性审查', en: 'tell the legality review' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send a notice' } },
} as const satisfies Record<keyof DiscussionEffects, EffectSpec>;
