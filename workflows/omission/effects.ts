import type { IsoDate, NoticeDetails, PartyId, PersonId } from '@fashen/domain';
import type { EffectSpec } from '@fashen/engine';
import type { DeadlineKey } from './context.js';
import type { NoticeKey } from './notices.js';
import type { NoteKind } from './words.js';

export type Recipient = { party: PartyId; role: string };

/** What each effect carries. Handlers live in the server; the effect's id is the id under which a result is put. */
export type OmissionEffects = {
  openDeadline: { key: DeadlineKey; from: IsoDate };
  /** Nothing happens to a period that is not open. */
  closeDeadline: { key: DeadlineKey; how: 'met' | 'stopped'; on: IsoDate };
  insertNote: { kind: NoteKind; words: string; evidence: string | null; on: IsoDate; by: PersonId; party: PartyId };
  /** `message` is a key of NOTICES in notices.ts, `details` fill its placeholders; one notice for each of `to`. */
  notify: { to: readonly Recipient[]; message: NoticeKey; details: NoticeDetails };
};

const transactional = { kind: 'transactional' } as const;

export const omissionEffects = {
  openDeadline: { ...transactional, label: { zh: '起算期限', en: 'start a deadline' } },
  closeDeadline: { ...transactional, label: { zh: '终结期限', en: 'close a deadline' } },
  insertNote: { ...transactional, label: { zh: '记入往来情况', en: 'insert what was said' } },
  notify: { kind: 'dispatched', channel: 'notices', label: { zh: '发送通知', en: 'send notices' } },
} as const satisfies Record<keyof OmissionEffects, EffectSpec>;
