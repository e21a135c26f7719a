import type { IsoDate, NoticeDetails, PartyId, PersonId, TextHash } from '@fashen/domain';
import { type EffectSpec, tellingEffect } from '@fashen/engine';
import type { Attendance } from './facts.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };
export type AgendaResult = 'passed' | 'passedInPrinciple' | 'deferred' | 'rejected' | 'takenOff';
/** How it ended, as the life of the document hears it. */
export type DeliberationOutcome = 'signed' | 'rejected' | 'notIssued' | 'withdrawn';
export type LeaderActKind = 'agreed' | 'disagreed' | 'exempted' | 'signed' | 'returned';
export type NewInstruction = { id: string; ordinal: number; anchors: readonly string[]; newAnchors: readonly string[]; words: string };
export type NewView = { speaker: string; stance: 'agrees' | 'dissents' | 'remarks'; words: string };

/** A text by its version and its hash. */
export type TextOf = { version: string; textHash: TextHash };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type DeliberationEffects = {
  /** `meeting.isNew`: the meeting's row comes first; otherwise the document joins a meeting that is on the calendar. */
  insertAgendaItem: {
    item: string;
    meeting: { id: string; isNew: false } | { id: string; isNew: true; kind: string; plannedOn: IsoDate; place: string };
    body: PartyId;
    document: string;
    text: TextOf;
  };
  /** The meeting's own record is written with the first of its documents; the views are this document's. Null: taken from that record. */
  insertMeetingRecord: {
    meeting: string;
    item: string;
    heldOn: IsoDate;
    chair: string | null;
    minutes: string | null;
    attendance: readonly Attendance[] | null;
    views: readonly NewView[];
  };
  insertResult: { item: string; result: AgendaResult; reason: string | null; instructions: readonly NewInstruction[] };
  /** What a review body found of the instructions: `notCarriedOut` names those that were not; empty with `confirmed`. */
  insertVerification: {
    party: PartyId;
    verdict: 'confirmed' | 'returned' | 'beyond';
    notCarriedOut: readonly string[];
    note: string;
    text: TextOf;
  };
  insertLeaderAct: {
    act: LeaderActKind;
    party: PartyId;
    person: PersonId;
    enteredBy: PersonId | null;
    occurredOn: IsoDate;
    words: string | null;
    scan: string | null;
    text: TextOf;
  };
  /** Wording that the recheck accepted: the handler stores the differences, clause by clause, beside it. */
  insertWordingChange: { from: TextOf; to: TextOf; note: string };
  /** Grant `deliberated`, bound to the text. */
  grantDeliberated: { document: string; textHash: TextHash };
  /** Grant `meetingExempted`, bound to the text. */
  grantExemption: { document: string; textHash: TextHash };
  /** Grants `signed/PARTY`, bound to the text; none where a seat was filled that signs for no issuer alone. */
  grantSignatures: { document: string; textHash: TextHash; issuers: readonly PartyId[] };
  revokeSignatures: { document: string; issuers: readonly PartyId[] };
  /** What stands for `from` is granted for `to`, where the review bodies or the recheck said that it is the same in substance. */
  carryOver: { document: string; from: TextHash; to: TextHash; reviewers: readonly PartyId[]; issuers: readonly PartyId[] };
  /** Another text: decision, exemption and signatures are void. */
  voidDecisions: { document: string; issuers: readonly PartyId[] };
  /** F10, of one document at one meeting. */
  renderMinutes: { item: string; meeting: string; result: AgendaResult; title: string; textHash: TextHash };
  renderSigningSheet: { title: string; textHash: TextHash; signedOn: IsoDate };
  /** `process` null: the document has no life that waits to hear. */
  tellSpine: {
    process: string | null;
    event: { type: 'deliberationReported'; outcome: DeliberationOutcome; textHash: TextHash };
  };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;
const document = { kind: 'dispatched', channel: 'documents' } as const;

export const deliberationEffects = {
  insertAgendaItem: { ...transactional, label: { zh: '列入议程', en: 'put on the agenda' } },
  insertMeetingRecord: { ...transactional, label: { zh: '记入会议记录', en: 'insert the record of the meeting' } },
  insertResult: { ...transactional, label: { zh: '记入审议结果', en: 'insert the result' } },
  insertVerification: { ...transactional, label: { zh: '记入核对结果', en: 'insert the verification' } },
  insertLeaderAct: { ...transactional, label: { zh: '记入领导批示', en: 'insert what a leader decided' } },
  insertWordingChange: { ...transactional, label: { zh: '记入文字性修改', en: 'insert the change of wording' } },
  grantDeliberated: { ...transactional, label: { zh: '准予：已经审议', en: 'grant: deliberated' } },
  grantExemption: { ...transactional, label: { zh: '准予：紧急直接签署', en: 'grant: exempted from the meeting' } },
  grantSignatures: { ...transactional, label: { zh: '准予：已经签发', en: 'grant: signed' } },
  revokeSignatures: { ...transactional, label: { zh: '撤销签发', en: 'revoke a signature' } },
  carryOver: { ...transactional, label: { zh: '准予转至核对后的文本', en: 'carry the grants over to the verified text' } },
  voidDecisions: { ...transactional, label: { zh: '审议和签发作废', en: 'void decision and signatures' } },
  renderMinutes: { ...document, label: { zh: '制作集体审议记录', en: 'render the record of deliberation' } },
  renderSigningSheet: { ...document, label: { zh: '制作签发单', en: 'render the signing sheet' } },
  tellSpine: { ...tellingEffect, label: { zh: '告知文件全程', en: 'tell the life of the document' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof DeliberationEffects, EffectSpec>;
