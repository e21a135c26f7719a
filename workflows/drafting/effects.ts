import type { CommentOutcome, DraftingTrack, IsoDate, NoticeDetails, PartyId, PersonId, TextHash } from '@fashen/domain';
import { type EffectSpec, type Json, tellingEffect } from '@fashen/engine';
import type { Competition } from './context.js';
import type { NoticeKey } from './notices.js';

export type Recipient = { party: PartyId; role: string };
/** What an action leaves on record: `details` is what was typed in. */
export type RecordedAction = {
  track: DraftingTrack;
  kind: string;
  on: IsoDate;
  party: PartyId;
  evidence: string | null;
  textHash: TextHash;
  details: Readonly<Record<string, Json>>;
};

/** What the life of the document hears. `fairCompetition` is null where the drafting was given up. */
export type DraftingReport = {
  type: 'draftingReported';
  drafting: string;
  outcome: 'submitted' | 'abandoned';
  version: string;
  textHash: TextHash;
  fairCompetition: { conclusion: Exclude<Competition['conclusion'], 'mustChange'>; endsOn: IsoDate | null } | null;
  on: IsoDate;
};

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type DraftingEffects = {
  insertDrafting: { process: string; document: string; spine: string; party: PartyId; jointly: readonly PartyId[] };
  insertRecord: RecordedAction;
  /** How tracks stand from now on: the life of the document asks which of them are open. */
  markTracks: { tracks: readonly DraftingTrack[]; isOpen: boolean };
  openConsultation: {
    id: string;
    document: string;
    version: string;
    textHash: TextHash;
    title: string;
    opensOn: IsoDate;
    closesOn: IsoDate;
    notice: { background: string; contact: string; phone: string; email: string; address: string };
  };
  extendConsultation: { id: string; closesOn: IsoDate };
  closeConsultation: { id: string; on: IsoDate };
  /** To groups, or to one comment. The handler refuses what is not of this process, or whose result stands. */
  keepAnswer: { groups: readonly string[]; comment: string | null; point: string; outcome: CommentOutcome; reason: string };
  mergeGroups: { into: string; from: readonly string[] };
  separateComment: { comment: string };
  /** `answers`: the hash of those that the result tells. */
  publishResult: { id: string; on: IsoDate; answers: string | null };
  /** Wakes the case when that day is over. A timer of that id that waits is replaced. */
  armTimer: { id: string; after: IsoDate; event: { type: string } };
  openDeadline: { key: 'department_reply'; from: IsoDate };
  closeDeadline: { key: 'department_reply'; how: 'met' | 'stopped'; on: IsoDate };
  /** F1 起草说明, with what happened filled in. */
  renderStatement: { necessity: string; legalBasis: string; scope: string; content: string; other: string | null; on: IsoDate };
  /** F2 送审函 with the list of what goes with it. */
  renderSubmission: { submittedOn: IsoDate };
  /** F1 lies among the materials of the submission, unless the drafters have handed in one of their own since. */
  fileStatement: { document: string; by: PersonId };
  tellSpine: { process: string; event: DraftingReport };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;
const documents = { kind: 'dispatched', channel: 'documents' } as const;

export const draftingEffects = {
  insertDrafting: { ...transactional, label: { zh: '列入起草登记', en: 'enter it in the register of draftings' } },
  insertRecord: { ...transactional, label: { zh: '记入起草过程', en: 'put it on record' } },
  markTracks: { ...transactional, label: { zh: '记入环节进展', en: 'mark how tracks stand' } },
  openConsultation: { ...transactional, label: { zh: '开始公开征求意见', en: 'open the consultation' } },
  extendConsultation: { ...transactional, label: { zh: '延长公开征求意见', en: 'extend the consultation' } },
  closeConsultation: { ...transactional, label: { zh: '截止公开征求意见', en: 'close the consultation' } },
  keepAnswer: { ...transactional, label: { zh: '存留意见答复', en: 'keep an answer to comments' } },
  mergeGroups: { ...transactional, label: { zh: '归并意见组', en: 'merge groups of comments' } },
  separateComment: { ...transactional, label: { zh: '分出意见', en: 'separate a comment' } },
  publishResult: { ...transactional, label: { zh: '公布意见采纳情况', en: 'publish the result' } },
  armTimer: { ...transactional, label: { zh: '设定到期提醒', en: 'arm a timer' } },
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  renderStatement: { ...documents, label: { zh: '制作起草说明', en: 'render the drafting statement' } },
  renderSubmission: { ...documents, label: { zh: '制作送审函', en: 'render the letter of submission' } },
  fileStatement: { ...documents, label: { zh: '起草说明列入送审材料', en: 'file the drafting statement as material' } },
  tellSpine: { ...tellingEffect, label: { zh: '告知文件全程', en: 'tell the life of the document' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof DraftingEffects, EffectSpec>;
