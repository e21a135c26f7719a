import type { FiledBy, IsoDate, NoticeDetails, PartyId, TextHash } from '@fashen/domain';
import { type EffectSpec, type Json, openingEffect } from '@fashen/engine';
import type { Change, FilingReceiver, Period, Publication } from './context.js';
import type { FilingOccasion } from './filing-occasion.js';
import type { NoticeKey } from './notices.js';

export type NotOpened = 'draftingNotOpened' | 'reviewNotOpened' | 'deliberationNotOpened' | 'registrationNotOpened';
export type Recipient = { party: PartyId; role: string };

/** What another life hears of what this document does to it. */
export type Announcement = {
  process: string;
  event: {
    type: 'changeAnnounced';
    kind: 'amended' | 'repealed' | 'renewed' | 'lapsed';
    decision: string;
    on: IsoDate;
    version: string | null;
    lastDay: IsoDate | null;
  };
};

/** A filing as it is opened. `spine`: the life that hears how it stands; null for one that has ended. */
export type OpenFiling = {
  document: string;
  spine: string | null;
  receiver: Omit<FilingReceiver, 'by'>;
  filedBy: FiledBy;
  occasion: FilingOccasion;
  version: string;
  textHash: TextHash;
  publishedOn: IsoDate;
  decision: string | null;
};

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type SpineEffects = {
  /** Opens the drafting, the review, the deliberation or the registration; each answers with a system event, and `ifRefused` is the one where it does not begin. */
  openProcess: { workflow: string; input: { readonly [field: string]: Json }; ifRefused: NotOpened };
  /** 在途件: what was decided elsewhere becomes a grant of this case, whose step shows the paper. */
  grantByEvidence: {
    document: string;
    textHash: TextHash;
    cleared: readonly PartyId[];
    isDeliberated: boolean;
    signed: readonly PartyId[];
    isRegistered: boolean;
    isPublished: boolean;
  };
  /**
   * 在途件: the numbers that it brings stand in the registers, and the series passes the unified one over; null where it brings none. What
   * stands there for this document already stays as it is.
   */
  enterNumbers: {
    of: string;
    title: string;
    issuer: PartyId;
    registrar: PartyId;
    unified: string | null;
    document: string | null;
    registeredOn: IsoDate;
    publishedOn: IsoDate;
    evidence: string;
  };
  /** Rows of validity, of this document and of those that it changes; answers with `validityRecorded`. */
  recordPublication: { document: string; publication: Publication; period: Period; changes: readonly Change[]; basis: string };
  /** A row of validity for a decision that was recorded later. */
  recordValidity: {
    document: string;
    kind: 'lapsed' | 'suspended' | 'resumed' | 'annulled' | 'changed';
    on: IsoDate;
    /** None: the whole document. */
    clauses: readonly string[];
    basis: string;
    evidence: string;
    decidedBy: PartyId | null;
  };
  /** Wakes the case at the beginning of that day. A timer of that id that waits is replaced. */
  armTimer: { id: string; on: IsoDate; event: { type: string; decision?: string } };
  /** 公平竞争审查例外: reminds on its last day; without one it does not. */
  armException: { endsOn: IsoDate | null };
  /** Wakes the case when its evaluation is due and when its last day is over; without a last day it is not woken. */
  armPeriod: { lastDay: IsoDate | null };
  /** One message for each; the nth has an id of its own, so that a second run tells nobody twice. */
  tellTargets: { announcements: readonly Announcement[] };
  /** Opens one filing for each; the nth has an id of its own, so that a second run opens none twice. */
  openFilings: { filings: readonly OpenFiling[] };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;
const message = { kind: 'dispatched', channel: 'messages' } as const;

export const spineEffects = {
  openProcess: { ...openingEffect, label: { zh: '启动下一流程', en: 'open the next process' } },
  grantByEvidence: { ...transactional, label: { zh: '以证据接续', en: 'grant by evidence' } },
  enterNumbers: { ...transactional, label: { zh: '录入已有统一编号、发文字号', en: 'enter the numbers given elsewhere' } },
  recordPublication: { ...transactional, label: { zh: '记入公布和时效', en: 'record publication and validity' } },
  recordValidity: { ...transactional, label: { zh: '记入时效变化', en: 'record a change of validity' } },
  armTimer: { ...transactional, label: { zh: '设定到期提醒', en: 'arm a timer' } },
  armException: { ...transactional, label: { zh: '设定例外到期提醒', en: 'remind of the end of an exception' } },
  armPeriod: { ...transactional, label: { zh: '设定有效期', en: 'arm the period of validity' } },
  tellTargets: { ...message, label: { zh: '告知所涉文件', en: 'tell the documents that are changed' } },
  openFilings: {
    ...message,
    says: ({ filings }: SpineEffects['openFilings']) => filings.map((input) => ({ workflow: 'filing', input })),
    label: { zh: '启动备案', en: 'open the filings' },
  },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof SpineEffects, EffectSpec>;
