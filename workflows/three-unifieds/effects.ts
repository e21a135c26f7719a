import type { IsoDate, NoticeDetails, PartyId, PersonId, TextHash } from '@fashen/domain';
import { type EffectSpec, tellingEffect } from '@fashen/engine';
import type { ClockKey } from './facts.js';
import type { Channels } from './fields.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string } | { person: PersonId };
/** What the registrar did with an application, one row each. */
export type RegistrationAct = 'registered' | 'sentBack' | 'refused' | 'sentBackForDate' | 'stopped';
/** How it stands with a document's registration, as its life hears it. */
export type UnifiedOutcome = 'registered' | 'published' | 'refused' | 'sentBackForDate' | 'stopped' | 'withdrawn';

type TextOf = { document: string; textHash: TextHash };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type UnifiedEffects = {
  /** Only clocks that the profile has. */
  openDeadlines: { keys: readonly ClockKey[]; from: IsoDate };
  closeDeadlines: { keys: readonly ClockKey[]; how: 'met' | 'stopped'; on: IsoDate };
  insertAct: TextOf & { act: RegistrationAct; version: string; on: IsoDate; reason: string | null };
  /** Answers with `unifiedNumberAssigned`: the number that the holder has, or the next one of the lead's code in that year. */
  assignUnifiedNumber: { holder: string; document: string; lead: PartyId; registrar: PartyId; title: string; on: IsoDate };
  insertDocumentNumber: { document: string; number: string; issuer: PartyId };
  grantRegistered: TextOf;
  /** The registered text is not published any more, or not yet. */
  revokeRegistered: { document: string };
  /** The signatories have to sign another date. */
  revokeSignatures: { document: string; issuers: readonly PartyId[] };
  insertExemption: TextOf & {
    ground: string;
    decidedBy: PersonId;
    enteredBy: PersonId | null;
    occurredOn: IsoDate;
    scan: string | null;
    words: string | null;
  };
  insertPublication: TextOf & { version: string; publishedOn: IsoDate; effectiveOn: IsoDate; explainer: string | null; channels: Channels };
  grantPublished: TextOf;
  insertErratum: { document: string; print: string; publishedOn: IsoDate; note: string; channels: Channels };
  /** 登记通知书, 退回通知书 or 不予登记通知书, by what the registrar did. */
  renderNotice: { act: 'registered' | 'sentBack' | 'refused'; version: string; decidedOn: IsoDate; reason: string | null };
  /** `process` null: the document has no life that waits to hear. */
  tellSpine: {
    process: string | null;
    event: {
      type: 'unifiedsReported';
      outcome: UnifiedOutcome;
      version: string;
      textHash: TextHash;
      unifiedNumber: string | null;
      documentNumber: string | null;
      publishedOn: IsoDate | null;
      effectiveOn: IsoDate | null;
    };
  };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const unifiedEffects = {
  openDeadlines: { ...transactional, label: { zh: '开始计时', en: 'open the clocks' } },
  closeDeadlines: { ...transactional, label: { zh: '结束计时', en: 'close the clocks' } },
  insertAct: { ...transactional, label: { zh: '记入登记情况', en: 'insert what the registrar did' } },
  assignUnifiedNumber: { ...transactional, label: { zh: '编统一编号', en: 'assign the unified number' } },
  insertDocumentNumber: { ...transactional, label: { zh: '记入发文字号', en: 'insert the document number' } },
  grantRegistered: { ...transactional, label: { zh: '准予：已经登记', en: 'grant: registered' } },
  revokeRegistered: { ...transactional, label: { zh: '撤销登记准予', en: 'revoke the grant of registration' } },
  revokeSignatures: { ...transactional, label: { zh: '撤销签发', en: 'revoke the signatures' } },
  insertExemption: { ...transactional, label: { zh: '记入提前施行的理由', en: 'insert the reason for an early effect' } },
  insertPublication: { ...transactional, label: { zh: '记入公布', en: 'insert the publication' } },
  grantPublished: { ...transactional, label: { zh: '准予：已经公布', en: 'grant: published' } },
  insertErratum: { ...transactional, label: { zh: '记入勘误', en: 'insert the erratum' } },
  renderNotice: { kind: 'dispatched', channel: 'documents', label: { zh: '制作登记通知书', en: 'render the notice of registration' } },
  tellSpine: { ...tellingEffect, label: { zh: '告知文件全程', en: 'tell the life of the document' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof UnifiedEffects, EffectSpec>;
