import type { IsoDate, NoticeDetails, PartyId } from '@fashen/domain';
import { type EffectSpec, type Json, openingEffect, tellingEffect } from '@fashen/engine';
import type { ClockKey, FilingContext } from './context.js';
import type { PackageFile } from './facts.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string };
/** How it stands with a filing, as the life of the document hears it. `late`: the period is over and nothing was handed in. */
export type FilingOutcome = 'submitted' | 'registered' | 'countedAsMet' | 'refused' | 'reviewed' | 'late';
/** What happened to a filing, one row each. */
export type StepKind =
  | 'submitted'
  | 'supplemented'
  | 'registered'
  | 'deferred'
  | 'refused'
  | 'asked'
  | 'explained'
  | 'noProblem'
  | 'opinion'
  | 'stopped'
  | 'corrected'
  | 'countedAsMet'
  | 'late';

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type FilingEffects = {
  /** The row of the register of filings, as it was opened. */
  insertFiling: Omit<FilingContext, 'process' | 'basis' | 'decision'> & { process: string };
  insertStep: { kind: StepKind; on: IsoDate; number: string | null; scan: string | null; words: readonly string[]; due: IsoDate | null };
  insertReportNumber: { number: string };
  /** Answers with `packageMade`: the files as they are now, each with its hash, bound to the text that was published. */
  makePackage: { document: string; round: number; submittedOn: IsoDate; textHash: string; number: string; files: readonly PackageFile[] };
  openDeadline: { key: ClockKey; from: IsoDate };
  closeDeadline: { key: ClockKey; how: 'met' | 'stopped'; on: IsoDate };
  /** F5 备案报告 under the number that was typed. */
  renderReport: { number: string; signedOn: IsoDate; gapReason: string | null; lateReason: string | null };
  /** Hands it to the filing review of a receiver in this house; what stands against it comes back as `reviewNotOpened`. */
  openProcess: { workflow: 'filing-review'; input: { readonly [field: string]: Json }; ifRefused: 'reviewNotOpened' };
  tellProcess: {
    process: string;
    event: { type: 'supplementSubmitted'; package: string } | { type: 'explanationGiven'; text: string; evidence: readonly string[] };
  };
  /** `process` null: the document has no life that waits to hear. */
  tellSpine: {
    process: string | null;
    event: { type: 'filingReported'; filing: string; receiver: string; outcome: FilingOutcome; isLate: boolean; on: IsoDate };
  };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const filingEffects = {
  insertFiling: { ...transactional, label: { zh: '列入备案登记', en: 'enter it in the register of filings' } },
  insertStep: { ...transactional, label: { zh: '记入办理情况', en: 'put a step on record' } },
  insertReportNumber: { ...transactional, label: { zh: '占用报备字号', en: 'take the number of the report' } },
  makePackage: { ...transactional, label: { zh: '形成报备包', en: 'make the package' } },
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  renderReport: { kind: 'dispatched', channel: 'documents', label: { zh: '制作备案报告', en: 'render the filing report' } },
  openProcess: { ...openingEffect, label: { zh: '交接收机关', en: 'hand it to the receiver' } },
  tellProcess: { ...tellingEffect, label: { zh: '告知接收机关', en: 'tell the receiver' } },
  tellSpine: { ...tellingEffect, label: { zh: '告知文件全程', en: 'tell the life of the document' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof FilingEffects, EffectSpec>;
