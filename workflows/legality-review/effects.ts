import type { CheckItem, Conclusion, IsoDate, MaterialKind, NoticeDetails, PartyId, PersonId, Response, TextHash } from '@fashen/domain';
import { type EffectSpec, openingEffect, tellingEffect } from '@fashen/engine';
import type { CheckResult, DeadlineKey, Exemption, InquiryKind } from './context.js';
import type { DISCUSSION, DiscussionInput } from './discussion.js';
import type { ItemText } from './item.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };
/** How it ended, as the life of the document hears it. */
export type ReviewOutcome = 'cleared' | 'clearedWithUnadopted' | 'unlawful' | 'returned' | 'withdrawn';
export type Verdict = 'closed' | 'reasonAccepted' | 'kept';

/** One row of `opinion_item`. `supersedes`: the item whose place it takes; rows are inserted, never changed. */
export type NewItem = ItemText & { id: string; ordinal: number; supersedes: string | null };

/** What a notice or an opinion is about, for its head and its file. */
export type About = { document: string; version: string; title: string; drafting: PartyId; review: PartyId; receivedOn: IsoDate };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type ReviewEffects = {
  /** Day 0 of the period is `from`; the handler computes the end by the profile and sets the timers `KEY.near` and `KEY.passed`. */
  openDeadline: { key: DeadlineKey; from: IsoDate };
  /** From `from` on, that day included, no day counts; the key's timers are cancelled. */
  pauseDeadline: { key: DeadlineKey; from: IsoDate; evidence: string };
  /** Days count again from `on`; the timers are set anew. */
  resumeDeadline: { key: DeadlineKey; on: IsoDate };
  /** `amount` in the unit of the profile's period (working days). */
  extendDeadline: { key: DeadlineKey; amount: number; reason: string };
  /** `met`: what was due was done (the handler writes `missed` when `on` lies after the end); `stopped`: nothing is due any more. Timers are cancelled. */
  closeDeadline: { key: DeadlineKey; how: 'met' | 'stopped'; on: IsoDate };
  /** The periods of inquiries: `met` when answered (late, it is written as missed), `stopped` when nobody waits any more. */
  closeInquiries: { keys: readonly DeadlineKey[]; how: 'met' | 'stopped'; on: IsoDate };
  insertInquiry: { id: string; kind: InquiryKind; party: PartyId | null; person: PersonId | null; question: string };
  insertInquiryReply: {
    inquiry: string;
    view: 'noObjection' | 'suggestion' | 'objection' | null;
    received: number | null;
    words: string;
    evidence: string | null;
  };
  insertJointSession: {
    heldOn: IsoDate;
    attendees: readonly { name: string; of: string }[];
    views: readonly { name: string; view: string }[];
    minutes: string;
  };
  /** `grantedOn` and `scan` are the entry's where the office entered it. */
  insertExemption: {
    document: string;
    exemption: Exemption;
    ground: string;
    statement: string;
    grantedBy: PersonId;
    enteredBy: PersonId | null;
    grantedOn: IsoDate;
    scan: string | null;
  };
  /** A later mark of the same check item prevails; the earlier stays. */
  recordCheck: { checkItem: CheckItem; result: CheckResult; anchors: readonly string[]; note: string | null };
  /** `opinion` is the round in which the item was drafted; its own row follows with `insertOpinion`, so items come before their opinion. */
  insertItems: { opinion: string; items: readonly NewItem[] };
  /** The opinion as handed to the second person: `items` are the ids that stand, in order; some may come from an earlier round. */
  insertOpinion: { opinion: string; round: number; conclusion: Conclusion; items: readonly string[] };
  insertAnswers: { round: number; answers: readonly { item: string; response: Response; reason: string | null }[] };
  insertVerdict: { round: number; item: string; verdict: Verdict; note: string };
  /** Takes the next number of the review authority's yearly series and answers with the follow-up event `opinionNumbered { number }`. */
  numberOpinion: { opinion: string; party: PartyId; on: IsoDate };
  /** Grants `reviewCleared/PARTY` for the document, bound to the text. */
  grantClearance: { document: string; textHash: TextHash; party: PartyId };
  /** Grants `reviewClearedWithUnadopted/PARTY`: advice is left that was not adopted. Counts only with the statement, never as lawful. */
  grantClearanceWithUnadopted: { document: string; textHash: TextHash; party: PartyId };
  /** The text was changed in substance: what was cleared, stated, decided or signed for earlier texts of the document ends. */
  revokeClearance: { document: string; textHash: TextHash };
  /** The judgment that closes this text for ever, whatever document carries it. */
  recordUnlawful: { document: string; textHash: TextHash };
  /** Opens the discussion of what was not adopted; it answers with the system event `discussionFinished`. */
  openProcess: { workflow: typeof DISCUSSION; input: DiscussionInput };
  renderAcceptanceNotice: About & { completeOn: IsoDate; acceptedOn: IsoDate };
  renderSupplementNotice: About & { missing: readonly MaterialKind[]; note: string | null; due: IsoDate; requestedOn: IsoDate };
  renderReturnNotice: About & { reason: string; returnedOn: IsoDate };
  renderOpinion: About & {
    opinion: string;
    number: string;
    conclusion: Conclusion;
    /** Ids of the rows that stand, in order. */
    items: readonly string[];
    textHash: TextHash;
    completeOn: IsoDate;
    issuedOn: IsoDate;
    handler: PersonId;
    secondReviewer: PersonId;
    head: PersonId;
  };
  /** `process` null: the document has no life that waits to hear. */
  tellSpine: { process: string | null; event: { type: 'reviewReported'; outcome: ReviewOutcome; textHash: TextHash } };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders. */
  notify: { to: Recipient; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;
const document = { kind: 'dispatched', channel: 'documents' } as const;

export const reviewEffects = {
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  pauseDeadline: { ...transactional, label: { zh: '中止计时', en: 'pause a deadline' } },
  resumeDeadline: { ...transactional, label: { zh: '恢复计时', en: 'resume a deadline' } },
  extendDeadline: { ...transactional, label: { zh: '延长期限', en: 'extend a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  closeInquiries: { ...transactional, label: { zh: '终结征询期限', en: 'close the periods of inquiries' } },
  insertInquiry: { ...transactional, label: { zh: '记入征询', en: 'insert an inquiry' } },
  insertInquiryReply: { ...transactional, label: { zh: '记入征询回复', en: 'insert the reply to an inquiry' } },
  insertJointSession: { ...transactional, label: { zh: '记入集中审查', en: 'insert a joint session' } },
  insertExemption: { ...transactional, label: { zh: '记入紧急办理事项', en: 'insert an urgent exemption' } },
  recordCheck: { ...transactional, label: { zh: '记录审查要点', en: 'record a check item' } },
  insertItems: { ...transactional, label: { zh: '记入意见条目', en: 'insert opinion items' } },
  insertOpinion: { ...transactional, label: { zh: '记入审查意见', en: 'insert the opinion' } },
  insertAnswers: { ...transactional, label: { zh: '记入意见答复', en: 'insert answers' } },
  insertVerdict: { ...transactional, label: { zh: '记入核验结果', en: 'insert a verdict' } },
  numberOpinion: { ...transactional, label: { zh: '编审查意见文号', en: 'number the opinion' } },
  grantClearance: { ...transactional, label: { zh: '准予通过', en: 'grant clearance' } },
  grantClearanceWithUnadopted: { ...transactional, label: { zh: '准予附未采纳意见通过', en: 'grant clearance with advice not adopted' } },
  revokeClearance: { ...transactional, label: { zh: '收回对原文本的审查通过', en: 'revoke what was cleared for the earlier text' } },
  recordUnlawful: { ...transactional, label: { zh: '记录不合法文本', en: 'record the unlawful text' } },
  openProcess: { ...openingEffect, label: { zh: '启动沟通', en: 'open the discussion' } },
  renderAcceptanceNotice: { ...document, label: { zh: '制作受理通知书', en: 'render the notice of acceptance' } },
  renderSupplementNotice: { ...document, label: { zh: '制作补正通知书', en: 'render the request for supplements' } },
  renderReturnNotice: { ...document, label: { zh: '制作退回通知书', en: 'render the notice of return' } },
  renderOpinion: { ...document, label: { zh: '制作合法性审查意见书', en: 'render the legality opinion' } },
  tellSpine: { ...tellingEffect, label: { zh: '告知文件全程', en: 'tell the life of the document' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send a notice' } },
} as const satisfies Record<keyof ReviewEffects, EffectSpec>;
